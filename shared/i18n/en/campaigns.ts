/** Campaigns: their tags, the countries they came to, and what is younger there. */
export const campaigns = {
  'campaign.new': 'New campaign',
  'campaign.untitled': '#Campaign',
  'campaign.empty': 'No campaigns yet',
  'campaign.emptyText':
    'A campaign is a hashtag or a movement with all its names. Its page puts the day when it came to a country beside the laws and rulings that are younger.',
  'campaign.filter.law': 'A law within two years',
  'campaign.lawWithin': 'A law within two years: {countries}',
  'campaign.loose': 'Tags that no campaign describes yet',
  'campaign.looseText':
    'Documents name them. Press one to make a campaign of it; a tag that is another spelling of a campaign belongs among its tags.',
  'campaign.describe': 'Make a campaign of {tag}',
  'campaign.back': 'All campaigns',
  'campaign.firstSeenOn': 'First seen: {date}',
  'campaign.reached': 'Where it came to, and what is younger there',
  'campaign.reachedText': 'Dates side by side. Whether one thing led to another, they do not say.',
  'campaign.dateUnknown': 'Nothing here tells when it came there.',
  'campaign.toldBy.record': '{date}, as this record says',
  'campaign.toldBy.document': '{date}, by the earliest document here',
  'campaign.noDocuments': 'No document names it by any of these tags.',
  'campaign.about': 'The record',
  'campaign.name': 'Tag',
  'campaign.variants': 'Its other tags',
  'campaign.variantsText': 'One a line, in any script.',
  'campaign.firstSeen': 'First seen',
  'campaign.dateText': 'A year, a month or a day: 2017, 2017-10, 2017-10-15.',
  'campaign.countries': 'Countries',
  'campaign.countriesText':
    'One a line, by its two letters, and the date when it came there if that is known: FR 2017-10.',
  'campaign.remove': 'Remove this record',
} as const;
