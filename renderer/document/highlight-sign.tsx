import type { LucideIcon } from 'lucide-react';
import Circle from 'lucide-react/icons/circle';
import Diamond from 'lucide-react/icons/diamond';
import Square from 'lucide-react/icons/square';
import Triangle from 'lucide-react/icons/triangle';
import type { HighlightColour } from '../../shared/model/note.ts';
import './highlight.css';

const signs: Readonly<Record<HighlightColour, LucideIcon>> = {
  yellow: Circle,
  green: Triangle,
  blue: Square,
  pink: Diamond,
};

/** A colour's own shape, as it stands where a highlight begins: beside it stands its name, or a label has it. */
export function HighlightSign({ colour }: { readonly colour: HighlightColour }) {
  const Sign = signs[colour];
  return <Sign className={`highlight-sign highlight-${colour}`} size={16} aria-hidden />;
}
