import actionlearning from '../../templates/nl/methods/actionlearning.md';
import adviesronde from '../../templates/nl/methods/adviesronde.md';
import alact from '../../templates/nl/methods/alact.md';
import balintNl from '../../templates/nl/methods/balint-nl.md';
import balintgroep from '../../templates/nl/methods/balintgroep.md';
import cia from '../../templates/nl/methods/cia.md';
import clinic from '../../templates/nl/methods/clinic.md';
import denkhoeden from '../../templates/nl/methods/denkhoeden.md';
import dialoog from '../../templates/nl/methods/dialoog.md';
import driscoll from '../../templates/nl/methods/driscoll.md';
import gibbs from '../../templates/nl/methods/gibbs.md';
import hypothese from '../../templates/nl/methods/hypothese.md';
import incidentmethode from '../../templates/nl/methods/incidentmethode.md';
import johns from '../../templates/nl/methods/johns.md';
import kernkwadranten from '../../templates/nl/methods/kernkwadranten.md';
import kolb from '../../templates/nl/methods/kolb.md';
import kwaliteiten from '../../templates/nl/methods/kwaliteiten.md';
import moreelberaad from '../../templates/nl/methods/moreelberaad.md';
import nmc4 from '../../templates/nl/methods/nmc4.md';
import reflectingteam from '../../templates/nl/methods/reflectingteam.md';
import regisseur from '../../templates/nl/methods/regisseur.md';
import roddelmethode from '../../templates/nl/methods/roddelmethode.md';
import rolfe from '../../templates/nl/methods/rolfe.md';
import rollenspel from '../../templates/nl/methods/rollenspel.md';
import skj3 from '../../templates/nl/methods/skj3.md';
import socratisch from '../../templates/nl/methods/socratisch.md';
import starr from '../../templates/nl/methods/starr.md';
import storytelling from '../../templates/nl/methods/storytelling.md';
import succes from '../../templates/nl/methods/succes.md';
import tienstappen from '../../templates/nl/methods/tienstappen.md';
import tietze from '../../templates/nl/methods/tietze.md';
import troika from '../../templates/nl/methods/troika.md';
import uimodel from '../../templates/nl/methods/uimodel.md';
import utrecht from '../../templates/nl/methods/utrecht.md';
import vijfstappen from '../../templates/nl/methods/vijfstappen.md';
import waarderend from '../../templates/nl/methods/waarderend.md';
import wisecrowds from '../../templates/nl/methods/wisecrowds.md';

/** The texts of the built-in method notes in Dutch, in the order in which they are offered: first for groups, then for one person. */
export const dutchMethods: readonly string[] = [
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
