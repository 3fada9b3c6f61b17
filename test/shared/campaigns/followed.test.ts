import { describe, expect, it } from 'vitest';
import { documentsOfCampaign, lawsWithin, reachedBy } from '../../../shared/campaigns/followed.ts';
import type { Document } from '../../../shared/model/document.ts';
import { sampleDocument } from '../../support/sample-document.ts';

const campaign = { name: '#EnaZeda', variants: ['#أنا_زادة'], reached: [] };

const law = (adopted: string, said: Partial<Document> = {}): Document =>
  sampleDocument({ kind: 'law', countries: ['TN'], law: { adopted }, ...said });
const article = (date: string, countries = ['TN']): Document =>
  sampleDocument({ date, countries, campaigns: ['#أنا_زادة'] });

describe('the documents of a campaign', () => {
  it('name it by any of its tags, with or without hash sign and underscores', () => {
    const tagged = ['ena zeda', '#ENAZEDA', 'أنا زادة', '#MeToo'].map((tag) =>
      sampleDocument({ campaigns: [tag] }),
    );
    expect(documentsOfCampaign(campaign, tagged)).toEqual(tagged.slice(0, 3));
  });
});

describe('what followed a campaign in a country', () => {
  it('counts from the earliest document there, unless the record tells another day', () => {
    const documents = [article('2020'), article('2019-10-12'), law('2021-10-12'), law('2021-11-01')];
    const [reached] = reachedBy(campaign, documents);
    expect(reached).toMatchObject({ country: 'TN', date: '2019-10-12', toldBy: 'document' });
    expect(reached && lawsWithin(reached, 2)).toMatchObject([{ date: '2021-10-12' }]);
    const told = { ...campaign, reached: [{ country: 'TN', date: '2019-12' }] };
    const [stated] = reachedBy(told, documents);
    expect(stated).toMatchObject({ date: '2019-12', toldBy: 'record' });
    expect(stated && lawsWithin(stated, 2)).toHaveLength(2);
  });

  it('does not begin with a stretch of years: a report over 2016 to 2019 is no sooner there than 2019', () => {
    const [reached] = reachedBy(campaign, [article('2016/2019'), article('2019-10-12')]);
    expect(reached).toMatchObject({ date: '2019-10-12' });
    expect(reachedBy(campaign, [article('2016/2019'), law('2018')])).toMatchObject([{ after: [] }]);
  });

  it('is nothing older, of another country, or only proposed; and no law tells when a campaign came', () => {
    const documents = [
      article('2019-10'),
      law('2019-10-30'),
      law('2020', { countries: ['FR'] }),
      law('2020', { law: { adopted: '2020', status: 'proposed' } }),
      law('2018', { campaigns: ['#EnaZeda'] }),
    ];
    expect(reachedBy(campaign, documents)).toMatchObject([{ country: 'TN', date: '2019-10', after: [] }]);
  });
});
