import actionlearning from '../../templates/en/methods/actionlearning.md';
import adviesronde from '../../templates/en/methods/adviesronde.md';
import alact from '../../templates/en/methods/alact.md';
import balintNl from '../../templates/en/methods/balint-nl.md';
import balintgroep from '../../templates/en/methods/balintgroep.md';
import cia from '../../templates/en/methods/cia.md';
import clinic from '../../templates/en/methods/clinic.md';
import denkhoeden from '../../templates/en/methods/denkhoeden.md';
import dialoog from '../../templates/en/methods/dialoog.md';
import driscoll from '../../templates/en/methods/driscoll.md';
import gibbs from '../../templates/en/methods/gibbs.md';
import hypothese from '../../templates/en/methods/hypothese.md';
import incidentmethode from '../../templates/en/methods/incidentmethode.md';
import johns from '../../templates/en/methods/johns.md';
import kernkwadranten from '../../templates/en/methods/kernkwadranten.md';
import kolb from '../../templates/en/methods/kolb.md';
import kwaliteiten from '../../templates/en/methods/kwaliteiten.md';
import moreelberaad from '../../templates/en/methods/moreelberaad.md';
import nmc4 from '../../templates/en/methods/nmc4.md';
import reflectingteam from '../../templates/en/methods/reflectingteam.md';
import regisseur from '../../templates/en/methods/regisseur.md';
import roddelmethode from '../../templates/en/methods/roddelmethode.md';
import rolfe from '../../templates/en/methods/rolfe.md';
import rollenspel from '../../templates/en/methods/rollenspel.md';
import skj3 from '../../templates/en/methods/skj3.md';
import socratisch from '../../templates/en/methods/socratisch.md';
import starr from '../../templates/en/methods/starr.md';
import storytelling from '../../templates/en/methods/storytelling.md';
import succes from '../../templates/en/methods/succes.md';
import tienstappen from '../../templates/en/methods/tienstappen.md';
import tietze from '../../templates/en/methods/tietze.md';
import troika from '../../templates/en/methods/troika.md';
import uimodel from '../../templates/en/methods/uimodel.md';
import utrecht from '../../templates/en/methods/utrecht.md';
import vijfstappen from '../../templates/en/methods/vijfstappen.md';
import waarderend from '../../templates/en/methods/waarderend.md';
import wisecrowds from '../../templates/en/methods/wisecrowds.md';

/** The texts of the built-in method notes in English, in the order in which they are offered: first for groups, then for one person. */
export const englishMethods: readonly string[] = [
  incidentmethode,
  roddelmethode,
  vijfstappen,
  socratisch,
  balintNl,
  balintgroep,
  tienstappen,
  tietze,
  hypothese,
  actionlearning,
  reflectingteam,
  clinic,
  regisseur,
  rollenspel,
  waarderend,
  succes,
  dialoog,
  adviesronde,
  kwaliteiten,
  kernkwadranten,
  denkhoeden,
  troika,
  wisecrowds,
  moreelberaad,
  utrecht,
  storytelling,
  alact,
  uimodel,
  gibbs,
  starr,
  kolb,
  rolfe,
  driscoll,
  johns,
  cia,
  skj3,
  nmc4,
];
