/** A neutral citation taken apart: a court's own number for its ruling, whoever publishes it. */
export interface NeutralCitation {
  /** As it is cited: `[2003] EWCA Civ 547`, `[2010] EWHC 465 (Comm)`, `2019 SCC 12`. */
  readonly citation: string;
  readonly year: number;
  /** The court with its division: `EWCA Civ`, `EWHC Comm`, `SCC`. */
  readonly court: string;
}

/** What the codes of courts begin with where a state gives neutral citations; law reports (`AC`, `QB`, `WLR`) never match. */
const codes =
  'EW[A-Z]{2,4}|UK[A-Z]{2,6}|EAT|CS[IO]H|HCJ(?:AC|T)?|SAC|FAI|NI[A-Z][A-Za-z]{1,7}|IE[A-Z]{2,4}|NZ[A-Z]{2,5}|ZA[A-Z]{2,6}|' +
  'HK[A-Z]{2,4}|SG[A-Z]{2,4}|KE[A-Z]{2,5}|UG[A-Z]{2,6}|TZ[A-Z]{2,6}|ZM[A-Z]{2,4}|MW[A-Z]{2,5}|NA[HS][A-Z]{1,6}|GH[A-Z]{2,4}|' +
  'SL[HS]C|LS[A-Z]{2,4}|BW[A-Z]{2,4}|FJ[A-Z]{2,4}|PG[A-Z]{2,3}|WS[A-Z]{2,3}|VU[A-Z]{2,3}|SB[A-Z]{2,3}|MY[A-Z]{2,4}|' +
  'HCA(?:Trans)?|FCA(?:FC)?|Fam(?:CA|CAFC)|FedCFamC\\dF|FCCA|NSW[A-Z]{2,6}|VSCA?|VCC|VCAT|QCA|QSC|QDC|QCAT|WASCA?|WADC|SASC(?:FC|A)?|' +
  'SADC|TASSC|TASFC|ACTSC|ACTCA|NTSC|NTCCA|CCJ|ECSC[A-Z]?|JM[A-Z]{2,4}|TT[A-Z]{2,4}|BZ[A-Z]{2,4}|GI[A-Z]{2,4}|JCA|JRC|GRC|CIGC|CICA';
const divisions = 'Civ|Crim|Admin|Fam|Comm|Ch|QB|KB|TCC|Pat|IPEC|Costs|COP|B';
const bracketed = new RegExp(
  `[\\[(](\\d{4})[\\])]\\s?(${codes})(?:\\s(${divisions}))?\\s(?:No\\.?\\s)?(\\d{1,5})(?:\\s?\\(([A-Za-z]{1,9})\\))?`,
  'g',
);
/** Canada and India write neither brackets nor divisions. */
const bare =
  /(?<![\d/])(\d{4})\s(SCC|CSC|FCA?|CAF|CF|TCC|ONCA|ONSC|ONCJ|BCCA|BCSC|BCPC|QCCA|QCCS|QCCQ|ABCA|ABK?QB|ABKB|ABPC|MBCA|MBQB|MBKB|SKCA|SKQB|SKKB|NSCA|NSSC|NBCA|NBQB|NBKB|NLCA|NLSC|PEIA?CA|PECA|NUCA|NWTCA|YKCA|CHRT|INSC)\s(\d{1,5})(?!\d)/g;

/** Every neutral citation of a passage, in the order of the text. */
export function neutralCitationsIn(text: string): NeutralCitation[] {
  const inBrackets = [...text.matchAll(bracketed)].map((match) => {
    const [whole, year = '', code = '', division, number = '', suffix] = match;
    const part = division ?? suffix;
    const citation = `[${year}] ${code}${division === undefined ? '' : ` ${division}`} ${number}${suffix === undefined ? '' : ` (${suffix})`}`;
    const court = part === undefined ? code : `${code} ${part}`;
    return { at: match.index, whole, citation, year: Number(year), court };
  });
  const inPlain = [...text.matchAll(bare)].map((match) => {
    const [whole, year = '', court = ''] = match;
    return { at: match.index, whole, citation: whole.replace(/\s+/g, ' '), year: Number(year), court };
  });
  return [...inBrackets, ...inPlain]
    .sort((one, other) => one.at - other.at)
    .map(({ citation, year, court }) => ({ citation, year, court }));
}
