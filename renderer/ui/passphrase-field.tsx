import Eye from 'lucide-react/icons/eye';
import EyeOff from 'lucide-react/icons/eye-off';
import { useState } from 'react';
import { IconButton } from './icon-button.tsx';
import { TextField, type TextFieldProps } from './text-field.tsx';
import { useTranslate } from './use-translate.tsx';
import './passphrase-field.css';

export interface PassphraseFieldProps extends Omit<TextFieldProps, 'type' | 'rows'> {
  /** A new passphrase is shown while it is written: nobody writes it twice. */
  readonly isShownAtFirst?: boolean;
}

/** A line for a secret, and a button to see it or hide it. Nothing checks its spelling or remembers it. */
export function PassphraseField({ isShownAtFirst = false, ...rest }: PassphraseFieldProps) {
  const translate = useTranslate();
  const [isShown, setIsShown] = useState(isShownAtFirst);
  return (
    <div className="passphrase-field">
      <TextField
        {...rest}
        type={isShown ? 'text' : 'password'}
        autoComplete="off"
        autoCorrect="off"
        spellCheck="false"
      />
      <IconButton
        icon={isShown ? EyeOff : Eye}
        label={translate(isShown ? 'passphrase.hide' : 'passphrase.show')}
        onPress={() => {
          setIsShown(!isShown);
        }}
      />
    </div>
  );
}
