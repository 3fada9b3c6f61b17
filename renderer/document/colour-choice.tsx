import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { highlightColours, type HighlightColour } from '../../shared/model/note.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { HighlightSign } from './highlight-sign.tsx';
import './note-form.css';

export interface ColourChoiceProps {
  readonly value: HighlightColour;
  readonly onChange: (colour: HighlightColour) => void;
}

/** One of the four colours, each with its sign and its name. */
export function ColourChoice({ value, onChange }: ColourChoiceProps) {
  const translate = useTranslate();
  return (
    <RadioGroup
      className="colour-choice"
      orientation="horizontal"
      aria-label={translate('note.colour')}
      value={value}
      onChange={(chosen) => {
        onChange(highlightColours.find((colour) => colour === chosen) ?? value);
      }}
    >
      {highlightColours.map((colour) => (
        <RadioField key={colour} value={colour}>
          <RadioButton className="colour-choice-option">
            <HighlightSign colour={colour} />
            <span>{translate(`note.colour.${colour}`)}</span>
          </RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
