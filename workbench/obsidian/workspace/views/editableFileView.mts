import { FileView } from './fileView.mts';

/** A file view whose file can be changed in it. */
export abstract class EditableFileView extends FileView {}
