import type { campaigns as english } from '../en/campaigns.ts';

export const campaigns: Readonly<Record<keyof typeof english, string>> = {
  'campaign.new': 'Campaña nueva',
  'campaign.untitled': '#Campaña',
  'campaign.empty': 'Aún no hay campañas',
  'campaign.emptyText':
    'Una campaña es una etiqueta o un movimiento con todos sus nombres. Su página pone el día en que llegó a un país junto a las leyes y resoluciones posteriores.',
  'campaign.filter.law': 'Una ley en dos años',
  'campaign.lawWithin': 'Una ley en dos años: {countries}',
  'campaign.loose': 'Etiquetas que ninguna campaña describe aún',
  'campaign.looseText':
    'Hay documentos que las nombran. Pulse una para hacer de ella una campaña; otra grafía de una campaña debe ir entre sus etiquetas.',
  'campaign.describe': 'Hacer una campaña de {tag}',
  'campaign.back': 'Todas las campañas',
  'campaign.firstSeenOn': 'Vista por primera vez: {date}',
  'campaign.reached': 'Adónde llegó, y lo que allí es posterior',
  'campaign.reachedText': 'Fechas una junto a otra. No dicen si una cosa llevó a la otra.',
  'campaign.dateUnknown': 'Nada dice aquí cuándo llegó.',
  'campaign.toldBy.record': '{date}, según esta ficha',
  'campaign.toldBy.document': '{date}, según el documento más antiguo aquí',
  'campaign.noDocuments': 'Ningún documento la nombra con estas etiquetas.',
  'campaign.about': 'La ficha',
  'campaign.name': 'Etiqueta',
  'campaign.variants': 'Sus otras etiquetas',
  'campaign.variantsText': 'Una por línea, en cualquier escritura.',
  'campaign.firstSeen': 'Vista por primera vez',
  'campaign.dateText': 'Un año, un mes o un día: 2017, 2017-10, 2017-10-15.',
  'campaign.countries': 'Países',
  'campaign.countriesText':
    'Uno por línea, con sus dos letras, y la fecha en que llegó si se conoce: FR 2017-10.',
  'campaign.remove': 'Eliminar esta ficha',
};
