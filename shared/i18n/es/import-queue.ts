import type { importQueue as english } from '../en/import-queue.ts';

export const importQueue: Readonly<Record<keyof typeof english, string>> = {
  'import.queue': 'Nueva importación',
  'import.queue.waiting': '{count, plural, one {# elemento espera} other {# elementos esperan}}',
  'import.queue.weight': '{files, plural, =0 {ningún fichero} one {# fichero} other {# ficheros}}, {size}',
  'import.queue.total': 'En total: {weight}',
  'import.queue.remove': 'Dejar fuera {name}',
  'import.queue.clear': 'Dejarlo',
  'import.queue.busy': 'Hay otra importación en curso. Esta podrá empezar cuando termine.',
  'import.start': 'Empezar la importación',
  'import.find': 'Averiguar en cada fichero',
  'import.wishes': 'Lo que se sabe de todos',
  'import.wish.kind': 'Tipo de los documentos',
  'import.wish.language': 'Idioma',
  'import.wish.recognition': 'Texto en imágenes y escaneos',
  'import.wish.models': 'Idiomas de las imágenes',
  'import.recognition.find': 'Leer, averiguar el idioma',
  'import.recognition.chosen': 'Leer en estos idiomas',
  'import.recognition.off': 'No leer',
  'import.recognitionText.find':
    'Las páginas escaneadas se leen en este ordenador, de uno a tres segundos cada una, para que sus palabras se puedan encontrar.',
  'import.recognitionText.chosen':
    'Más rápido y más seguro cuando se conocen los idiomas. Si no se elige ninguno, el idioma se averigua.',
  'import.recognitionText.off':
    'Las imágenes se guardan, pero sus palabras no se podrán encontrar al buscar.',
};
