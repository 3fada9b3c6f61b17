import type { people as english } from '../en/people.ts';

export const people: Readonly<Record<keyof typeof english, string>> = {
  'person.new': 'Persona nueva',
  'person.untitled': 'Sin nombre',
  'person.empty': 'Nadie tiene ficha todavía',
  'person.emptyText':
    'Una ficha guarda todas las formas de un nombre, en cualquier escritura, para que la búsqueda de una encuentre todas; y dice qué nombre no debe leerse en los dosieres públicos. Los tribunales y otras organizaciones también tienen ficha.',
  'person.find': 'Cualquier forma del nombre',
  'person.count': '{count, plural, =0 {Nadie con ese nombre} one {# ficha} other {# fichas}}',
  'person.kind.person': 'Persona',
  'person.kind.organisation': 'Organización',
  'person.protectedAs': 'Protegido como «{pseudonym}»',
  'person.back': 'Todas las personas',
  'person.occurs': 'Dónde aparece el nombre',
  'person.occursText':
    'En las fichas de los documentos, en cualquiera de sus formas. La búsqueda de una forma encuentra también los textos que tienen otra.',
  'person.occursNowhere': 'Ninguna ficha de documento lo nombra en estas formas.',
  'person.as': '{name} ({as})',
  'person.part.person': 'persona',
  'person.part.author': 'autoría',
  'person.part.outlet': 'medio',
  'person.part.court': 'tribunal',
  'person.part.body': 'órgano',
  'person.part.title': 'título',
  'person.about': 'La ficha',
  'person.name': 'Nombre',
  'person.variants': 'Otras formas del nombre',
  'person.variantsText':
    'Una por línea: otras escrituras, transliteraciones, iniciales, apodos, nombres anteriores.',
  'person.protect': 'Proteger este nombre',
  'person.pseudonym': 'Seudónimo',
  'person.pseudonymText': 'Sustituye a todas las formas del nombre en los dosieres públicos.',
  'person.remove': 'Eliminar esta ficha',
  'person.merge': '¿La misma persona dos veces?',
  'person.mergeText':
    'Esta ficha recibe todas las formas del nombre de la otra, y la otra desaparece. Los documentos no cambian, y puede deshacerse.',
  'person.mergeWith': 'Otra ficha',
  'person.mergeNow': 'Unir las dos',
  'person.merged': '«{name}» forma parte ahora de esta ficha',
};
