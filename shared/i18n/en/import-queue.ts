/** What is prepared before an import: the files, and what is said of them. */
export const importQueue = {
  'import.queue': 'New import',
  'import.queue.waiting': '{count, plural, one {# thing waits} other {# things wait}}',
  'import.queue.weight': '{files, plural, =0 {no files} one {# file} other {# files}}, {size}',
  'import.queue.total': 'In all: {weight}',
  'import.queue.remove': 'Leave out {name}',
  'import.queue.clear': 'Leave it',
  'import.queue.busy': 'Another import is running. This one can start once it has ended.',
  'import.start': 'Start import',
  'import.find': 'Find out from each file',
  'import.wishes': 'What is known of all of them',
  'import.wish.kind': 'Kind of the documents',
  'import.wish.language': 'Language',
  'import.wish.recognition': 'Text in pictures and scans',
  'import.wish.models': 'Languages of the pictures',
  'import.recognition.find': 'Read, find the language',
  'import.recognition.chosen': 'Read in these languages',
  'import.recognition.off': 'Do not read',
  'import.recognitionText.find':
    'Scanned pages are read on this computer, one to three seconds each, so that their words can be found.',
  'import.recognitionText.chosen':
    'Faster and surer where you know the languages. With none chosen, the language is found.',
  'import.recognitionText.off': 'The pictures are kept, but their words cannot be found by searching.',
} as const;
