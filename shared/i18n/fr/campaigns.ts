import type { campaigns as english } from '../en/campaigns.ts';

export const campaigns: Readonly<Record<keyof typeof english, string>> = {
  'campaign.new': 'Nouvelle campagne',
  'campaign.untitled': '#Campagne',
  'campaign.empty': 'Aucune campagne pour l’instant',
  'campaign.emptyText':
    'Une campagne est un mot-dièse ou un mouvement, avec tous ses noms. Sa page met le jour de son arrivée dans un pays à côté des lois et décisions plus récentes.',
  'campaign.filter.law': 'Une loi dans les deux ans',
  'campaign.lawWithin': 'Une loi dans les deux ans : {countries}',
  'campaign.loose': 'Mots-dièse qu’aucune campagne ne décrit encore',
  'campaign.looseText':
    'Des documents les nomment. Appuyez sur l’un d’eux pour en faire une campagne ; une autre graphie d’une campagne a sa place parmi ses mots-dièse.',
  'campaign.describe': 'Faire une campagne de {tag}',
  'campaign.back': 'Toutes les campagnes',
  'campaign.firstSeenOn': 'Vue pour la première fois : {date}',
  'campaign.reached': 'Où elle est arrivée, et ce qui y est plus récent',
  'campaign.reachedText': 'Des dates côte à côte. Elles ne disent pas si une chose a conduit à l’autre.',
  'campaign.dateUnknown': 'Rien ici ne dit quand elle y est arrivée.',
  'campaign.toldBy.record': '{date}, selon cette fiche',
  'campaign.toldBy.document': '{date}, d’après le plus ancien document ici',
  'campaign.noDocuments': 'Aucun document ne la nomme par un de ces mots-dièse.',
  'campaign.about': 'La fiche',
  'campaign.name': 'Mot-dièse',
  'campaign.variants': 'Ses autres mots-dièse',
  'campaign.variantsText': 'Un par ligne, dans toute écriture.',
  'campaign.firstSeen': 'Vue pour la première fois',
  'campaign.dateText': 'Une année, un mois ou un jour : 2017, 2017-10, 2017-10-15.',
  'campaign.countries': 'Pays',
  'campaign.countriesText':
    'Un par ligne, par ses deux lettres, avec la date d’arrivée si elle est connue : FR 2017-10.',
  'campaign.remove': 'Supprimer cette fiche',
};
