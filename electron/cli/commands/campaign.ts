import { AppError } from '../../../shared/errors.ts';
import { campaignDraftSchema, type CampaignDraft } from '../../../shared/model/campaign.ts';
import type { Archive } from '../../core/archive.ts';
import { campaignList, campaignView } from '../../core/campaigns/campaign-view.ts';
import { getCampaign, listCampaigns, removeCampaign, saveCampaign } from '../../core/campaigns/campaigns.ts';
import type { Command, Options } from '../command.ts';
import { readNames } from '../read-names.ts';
import { readFields } from '../read-fields.ts';
import { readCount, readText } from '../read-option.ts';
import { runAction, type Actions } from '../run-action.ts';

/** `campaign ARCHIVE ACTION`: campaigns by all their tags, where they came to, and what followed there. */
export const campaign: Command = {
  name: 'campaign',
  operands: '<action> [operands...]',
  summary: 'cli.campaign',
  options: [
    ['--variants <tags>', 'cli.campaign.variants'],
    ['--first-seen <date>', 'cli.campaign.firstSeen'],
    ['--reached <countries>', 'cli.campaign.reached'],
    ['--law-within <years>', 'cli.campaign.lawWithin'],
  ],
  run: (call, context) => runAction(call, context, work),
};

const work: Actions = {
  list: ({ archive, options, context: { output, translate } }) => {
    const years = readCount(options, 'lawWithin');
    const { lines, loose } = campaignList(archive, years === undefined ? {} : { years });
    for (const { record, documents, countries, changed } of lines) {
      if (years !== undefined && changed.length === 0) continue;
      const told = { documents, countries: countries.join(' '), changed: changed.join(' ') };
      const text = `${record.id}  ${record.name}  ${translate('cli.campaign.line', told)}`;
      output.data({ ...record, documents, countries, changed }, text);
    }
    for (const { tag, documents } of loose) output.note(translate('cli.campaign.loose', { tag, documents }));
  },
  show: ({ archive, operands, context: { output } }) => {
    const { record, reached, documents } = campaignView(archive, named(archive, operands[0]));
    const brief = documents.map(({ id, kind, title, date }) => ({ id, kind, title, date }));
    const told = reached.map(({ country, date, toldBy, after }) => ({
      ...{ country, date, toldBy },
      after: after.map(({ document: { id, kind, title }, date: when }) => ({ id, kind, title, date: when })),
    }));
    const text = [
      `${record.id}  ${[record.name, ...record.variants].join('  ')}`,
      ...told.flatMap(({ country, date = '?', after }) => [
        `  ${country}  ${date}`,
        ...after.map((each) => `      ${each.date}  ${each.kind}  ${each.title}`),
      ]),
      ...brief.map(({ id, date = '', title }) => `${id}  ${date}  ${title}`),
    ];
    output.data({ ...record, reached: told, documents: brief }, text.join('\n'));
  },
  add: async ({ archive, operands, options, context: { output } }) => {
    const [name = ''] = operands;
    const said = readFields(name === '' ? [] : [`name=${name}`], campaignDraftSchema);
    const saved = await saveCampaign(archive, {
      ...(said as { name: string }),
      variants: readNames(readText(options, 'variants')),
      ...firstSeenOf(options),
      reached: reachedOf(readText(options, 'reached')),
    });
    output.data(saved, `${saved.id}  ${saved.name}`);
  },
  edit: async ({ archive, operands, context: { output } }) => {
    const [which, ...fields] = operands;
    const before = campaignDraftSchema.parse(getCampaign(archive, named(archive, which)));
    const said = readFields(fields, campaignDraftSchema.omit({ id: true }));
    const saved = await saveCampaign(archive, { ...before, ...said });
    output.data(saved, `${saved.id}  ${saved.name}`);
  },
  remove: async ({ archive, operands, context: { output, translate } }) => {
    const id = named(archive, operands[0]);
    const { sequence } = await removeCampaign(archive, id);
    output.data({ removed: id, entry: sequence }, null);
    output.note(translate('cli.undoHint', { sequence }));
  },
};

/** A campaign's id, by itself or by one of its tags as it is written. */
function named(archive: Archive, text = ''): string {
  const found = listCampaigns(archive).find(({ name, variants }) => [name, ...variants].includes(text));
  return found?.id ?? text;
}

function firstSeenOf(options: Options): Pick<CampaignDraft, 'firstSeen'> {
  const firstSeen = readText(options, 'firstSeen');
  if (firstSeen === undefined) return {};
  readFields([`firstSeen=${firstSeen}`], campaignDraftSchema);
  return { firstSeen };
}

/** `FR:2017-10, US`: countries, each with the date when it came there where that is known. */
function reachedOf(text: string | undefined): NonNullable<CampaignDraft['reached']> {
  return (text ?? '')
    .split(/[,;\s]+/)
    .filter((each) => each !== '')
    .map((each) => {
      const [country = '', date] = each.split(':');
      const read = campaignDraftSchema.shape.reached
        .unwrap()
        .element.safeParse({ country, ...(date !== undefined && { date }) });
      if (read.success) return read.data;
      throw new AppError('wrong-usage', { reason: `“${each}” is not COUNTRY or COUNTRY:DATE` });
    });
}
