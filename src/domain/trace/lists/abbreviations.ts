import { lazySet } from './lazySet';

const two =
  'OK AI IT HR OR MR MT IB RT PO VO SO BO HO UI GZ TV PC IQ EQ EU UK US VS NL BE DE GP PE ID CV BV NV KT OM VK AB CA OT AA NA IC EH OP PS ' +
  'RI RP VB EN HP AD BA MA PR QA UN VN VR VZ WA WW ZW ZZ AP FG MI ML TA LA KO IK HI LB PB PG PH PK CB CJ CT MS ME GB PM AM PT OT SW YP SL TL ' +
  'DSL KS EY ND SN PA NQ CP FE RE IV GO HG MO DC PD SC ER ED EP DM RA BP XL TB XS XX HQ KW KM KG CD FC AC SV OV IS NO SO WC CE BC AH JA NS ' +
  'UV VT HB LG ZB AZ MZ EF WE GD UX BI CO LP JC IO IG LO PV SP IM CS RC AV OD PL RJ TK DN HV';

/** Two capitals that are nobody's: trades, functions, measures and bodies, in both languages. */
export const commonAbbreviations = lazySet(() => two.split(' '));
