/** Looks for a key that is used twice with the same nonce: `npm run bench -- nonces [chunks]`, 1,000,000 unless said. */
import { useCipher } from '../torture/cipher-uses.ts';

const start = performance.now();
const { chunks, texts, repeated } = useCipher(Number(process.argv[2] ?? 1_000_000));
console.log(`chunks encrypted                ${chunks} of ${texts} texts`);
console.log(`key and nonce twice             ${repeated}`);
console.log(`seconds                         ${((performance.now() - start) / 1000).toFixed(0)}`);
process.exitCode = repeated > 0 ? 1 : 0;
