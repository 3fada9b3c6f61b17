import type { ReactNode } from 'react';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './dialog-frame.css';

export interface DialogFrameProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** As high as the window lets it, whatever is in it; else as high as what is in it. */
  readonly isTall?: boolean;
  /** Whether a press beside it closes it: not where something typed would be lost. */
  readonly isDismissable?: boolean;
  /** A `Dialog`. */
  readonly children: ReactNode;
}

/** Puts a dialog in the middle of the window, over a veil; it is never higher than the window. */
export function DialogFrame({
  isOpen,
  onClose,
  isTall = false,
  isDismissable = false,
  children,
}: DialogFrameProps) {
  return (
    <ModalOverlay
      className="dialog-veil"
      isDismissable={isDismissable}
      isOpen={isOpen}
      onOpenChange={(opens) => {
        if (!opens) onClose();
      }}
    >
      <Modal className={isTall ? 'dialog-frame dialog-frame-tall' : 'dialog-frame'}>{children}</Modal>
    </ModalOverlay>
  );
}
