import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { campaignDraftSchema } from '../../shared/model/campaign.ts';
import { caseDraftSchema } from '../../shared/model/case.ts';
import { personDraftSchema } from '../../shared/model/person.ts';
import type { Archive } from './archive.ts';
import { saveCampaign } from './campaigns/campaigns.ts';
import { saveCase } from './cases/cases.ts';
import { savePerson } from './people/people.ts';
import { resourceFolder } from './resource-folder.ts';

/** People, cases and campaigns of the shipped samples; a case names its documents by the paths that they came from. */
const sampleRecordsSchema = z.object({
  people: z.array(personDraftSchema),
  cases: z.array(caseDraftSchema.extend({ documents: z.array(z.string()) })),
  campaigns: z.array(campaignDraftSchema),
});

/** Adds them to an archive of the samples, once: where there are people, cases or campaigns already, nothing happens. */
export async function addSampleRecords(archive: Archive): Promise<void> {
  const { records } = archive;
  if (records.count('people') + records.count('cases') + records.count('campaigns') > 0) return;
  const file = await readFile(new URL('sample-records.json', resourceFolder), 'utf8');
  const { people, cases, campaigns } = sampleRecordsSchema.parse(JSON.parse(file));
  for (const person of people) await savePerson(archive, person);
  for (const campaign of campaigns) await saveCampaign(archive, campaign);
  for (const { documents: paths, ...said } of cases) {
    const documents = paths.flatMap((path) =>
      [...records.all('documents')]
        .filter(({ provenance }) => provenance.path.endsWith(path))
        .map(({ id }) => id),
    );
    await saveCase(archive, { ...said, documents });
  }
}
