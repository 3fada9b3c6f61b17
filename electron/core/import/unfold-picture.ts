import type { UnfoldedPicture } from '../../../shared/dossier/dossier-tools.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DocumentId } from '../../../shared/model/ids.ts';
import { unfoldAnswerSchema } from '../../../shared/model/unfold-message.ts';
import type { Archive } from '../archive.ts';
import { documentOriginal, getDocument } from '../documents.ts';
import { openQuestions } from '../processes/questions.ts';
import type { StartParser } from './parser-host.ts';

/**
 * The original of a document as a PNG, where it is a WebP, GIF or BMP: its first frame, unfolded in a process of its own
 * that ends with it. Null where nothing came of it: too large, damaged, no such picture, or it ended the process.
 * Throws `document-missing`, `archive-damaged`.
 */
export async function unfoldPicture(
  archive: Archive,
  id: DocumentId,
  start: StartParser,
): Promise<UnfoldedPicture | null> {
  const { fileName } = getDocument(archive, id).provenance;
  const bytes = await documentOriginal(archive, id);
  const questions = openQuestions(start, { fileName, answers: unfoldAnswerSchema });
  try {
    // A copy: a view would be sent with all that lies around it.
    const { png, frames } = await questions.ask({ task: 'unfold', bytes: bytes.slice() });
    return { png, frames };
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  } finally {
    questions.close();
  }
}
