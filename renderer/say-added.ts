import { failureOf } from '../shared/errors.ts';
import { showToast, type ToastMessage } from './ui/toast.tsx';
import { showFailure } from './use-archive.ts';

/** Says what was added once it is; what stood in the way is said on the screen. */
export async function sayAdded(adding: Promise<ToastMessage>): Promise<void> {
  try {
    showToast(await adding);
  } catch (error) {
    showFailure(failureOf(error));
  }
}
