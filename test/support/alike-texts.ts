/** An agency's report, a sentence each. All of it is made up. */
const agencySentences = [
  'The appeals court in Valmar on Tuesday overturned the acquittal of a former harbour master accused of assaulting two dock workers.',
  'It sentenced him to three years and six months in prison and ordered him to pay damages to both women.',
  'The judges found that the first court had weighed the testimony of the women by rules that the law no longer knows.',
  'They said that a delay of eleven months before a complaint says nothing about whether it is true.',
  'The women had reported him after a campaign of port workers in the spring of 2018.',
  'Their union had then counted forty similar accounts from six harbours along the coast.',
  'The harbour authority dismissed the man a year later and has since changed its rules for complaints.',
  'His lawyer announced an appeal to the supreme court and called the ruling a bow to public pressure.',
  'A suit for defamation that he had brought against one of the women was dismissed on the same day.',
  'The prosecutor said the decision would help other courts to read the law of 2019 as it was meant.',
  'Several hundred people had waited outside the building since the early morning, many in yellow oilskins.',
  'A bill that would give such complaints a fixed term of investigation is before parliament.',
] as const;

/** What one newspaper made of the agency's report: another headline and lead, the end cut off. */
export const inOnePaper = ['Harbour master convicted on appeal', ...agencySentences].join('\n\n');
export const inAnotherPaper = [
  'Three and a half years for former port chief',
  'Dock workers cheered in the rain when the ruling was read out.',
  ...agencySentences.slice(1, 10),
].join('\n\n');

/** What every ruling of one court begins and ends with. */
const boilerplate = [
  'In the name of the people of Valmar. The second chamber of the regional court, sitting in public with three judges and assisted by its registrar, gives the following judgment.',
  'The admissibility of the appeal follows from sections 14 and 15 of the act on the courts. The time limits were kept and the fees were paid or waived.',
  'The court has heard the parties, read the written submissions and the file of the lower court, and deliberated in private as the law requires.',
  'An appeal on points of law lies to the supreme court within thirty days of service of this judgment. The registrar is to serve it on the parties without delay.',
];

/** Two rulings of that court on different matters. */
export const oneRuling = [
  ...boilerplate.slice(0, 3),
  'The appellant was employed as a nurse at the municipal clinic from 2009 to 2016. She complained of repeated touching by the head of the surgical ward and was moved to night duty eight days later.',
  'The lower court held that the transfer had organisational reasons. That finding cannot stand, for the roster shows that nobody else was moved and that the vacancy had been filled in March.',
  'Where a transfer follows a complaint so closely, it is for the employer to show that the one had nothing to do with the other. The clinic has shown nothing of the kind and named no witness.',
  'The transfer is void. The clinic is to pay damages of nine thousand and the costs of both instances.',
  boilerplate[3],
].join('\n\n');
export const otherRuling = [
  ...boilerplate.slice(0, 3),
  'The respondent published an account of her years as a student of the appellant, a conductor, on her own page. He claims that the account is false and asks that it be taken down.',
  'Whoever tells what happened to herself states facts that only she and one other person can know. The law of defamation does not oblige her to prove them as a prosecutor must.',
  'Eleven former students gave statements that resemble hers in the place, the hour and the words used. The appellant did not contest nine of them and called no witness of his own.',
  'The claim is dismissed. Since it was brought in order to silence, the appellant bears a penalty of five thousand beside the costs.',
  boilerplate[3],
].join('\n\n');

/** A text as a simple web page. */
export function asPage(text: string, title: string): string {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
  return `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav><a href="/">Home</a> <a href="/law">Law</a></nav><article><h1>${title}</h1>${paragraphs.join('')}</article><footer>Printed on 4 May 2021</footer></body></html>`;
}
