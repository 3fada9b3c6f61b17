import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const folder = '/usr/share/java';
const parts = [
  'preflight',
  'pdfbox2',
  'fontbox2',
  'xmpbox',
  'commons-logging',
  'commons-io',
  'javax.activation',
];
const jars = [...parts, 'jaxb-api'].map((name) => `${folder}/${name}.jar`);

/** Whether PDFBox's validator of PDF/A-1b is here (Debian: libpdfbox2-java, libcommons-io-java, libjaxb-api-java, a Java). */
export const hasPreflight =
  jars.every((jar) => existsSync(jar)) && spawnSync('java', ['-version']).status === 0;

/** What PDFBox says of a file that is to be PDF/A-1b. */
export function preflight(file: string): string {
  const words = ['-Xmx1g', '-cp', jars.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', file];
  const { stdout, stderr } = spawnSync('java', words, { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}
