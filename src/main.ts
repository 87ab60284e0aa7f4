import { Plugin } from 'obsidian';

export default class IntervisiePlugin extends Plugin {}
