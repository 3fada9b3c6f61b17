import type { overview as english } from '../en/overview.ts';

export const overview: Readonly<Record<keyof typeof english, string>> = {
  'rail.overview': 'Panorama',
  'overview.figure.countries': 'Documentos por país',
  'overview.figure.time': 'Documentos en el tiempo',
  'overview.figure.outcomes': 'Cómo terminaron las resoluciones',
  'overview.figure.kinds': 'Tipos de documentos',
  'overview.figure.laws': 'Leyes por estado',
  'overview.figure.additions': 'Últimas incorporaciones',
  'overview.subtitle':
    '{documents, plural, =0 {Ningún documento} one {# documento} other {# documentos}}{countries, plural, =0 {} one { de # país} other { de # países}}',
  'overview.count': '{name}: {documents, plural, one {# documento} other {# documentos}}',
  'overview.outcomeCount':
    '{stage}, {outcome}, {time}: {rulings, plural, one {# resolución} other {# resoluciones}}',
  'overview.documents': 'Documentos',
  'overview.month': 'Mes',
  'overview.day': 'Día',
  'overview.all': 'Todas',
  'overview.search': 'Búsqueda',
  'overview.before': 'Antes de {year}',
  'overview.after': 'Después de {year}',
  'overview.undated': 'Sin fecha',
  'overview.unsaid': 'No consta',
  'overview.stageUnsaid': 'Instancia no indicada',
  'overview.keys': 'Las flechas llevan de uno a otro; Intro abre su búsqueda.',
  'overview.timeText': 'Un documento cuya fecha puede abarcar varios años figura en cada uno de ellos.',
  'overview.withoutCountry':
    '{documents, plural, one {# documento no nombra ningún país.} other {# documentos no nombran ningún país.}}',
  'overview.undatedCount': '{documents, plural, one {# documento sin fecha} other {# documentos sin fecha}}',
  'overview.offMap': 'Fuera del mapa',
  'overview.moreCountries': '{countries, plural, one {Un país más} other {# países más}} en la tabla',
  'overview.borders': 'Contornos: Natural Earth. No toman partido en las fronteras disputadas.',
  'overview.table': 'Tabla',
  'overview.saveCsv': 'Guardar como CSV: {figure}',
  'overview.savePicture': 'Guardar la imagen (SVG): {figure}',
  'overview.saved': 'El archivo está guardado',
  'overview.empty': 'Aún no hay nada que mostrar',
  'overview.emptyText':
    'Cuando haya documentos, esta página mostrará de qué países y años proceden, cómo terminaron las resoluciones y qué leyes están en vigor. Cada número lleva a los documentos que cuenta.',
  'overview.noOutcomes': 'Ninguna resolución dice cómo terminó.',
  'overview.noLaws': 'Aún no hay leyes aquí.',
  'overview.noDates': 'Ningún documento tiene fecha.',
  'overview.noCountries': 'Ningún documento nombra un país.',
  'dialog.savePicture': 'Guardar la imagen',
  'cli.overview':
    'lo que hay, en números: por país, fecha, desenlace, tipo, estado de las leyes; cada uno con su búsqueda',
  'cli.overview.csv': 'una figura como tabla: countries, time, outcomes, kinds, laws, additions',
};
