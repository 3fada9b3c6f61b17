import { useEffect } from 'react';
import { isPressed, type Command } from './ui/command.ts';

/** Runs a command when its keys are pressed, wherever the keyboard is. */
export function useCommandKeys(commands: readonly Pick<Command, 'keys' | 'run'>[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commands.find(({ keys }) => keys !== undefined && isPressed(keys, event));
      if (!command) return;
      event.preventDefault();
      command.run();
    };
    document.addEventListener('keydown', press, { capture: true });
    return () => {
      document.removeEventListener('keydown', press, { capture: true });
    };
  }, [commands]);
}
