import type { CheckResult } from '../../shared/ipc/run-shapes.ts';
import { useTranslate } from '../ui/use-translate.tsx';
import { Faults } from './faults.tsx';

/** What a check found beside damaged objects, place by place, each kind with what it means and what to do. */
export function CheckFaults({ result }: { readonly result: CheckResult }) {
  const translate = useTranslate();
  const { vault, log, heads, strange } = result;
  const others = strange.filter(({ isHarmless }) => !isHarmless);
  const litter = strange.filter(({ isHarmless }) => isHarmless);
  return (
    <>
      {vault.faults.length > 0 && (
        <Faults
          title={translate('checks.vault')}
          faults={vault.faults.map(({ file, why }) => ({ file, what: translate(`checks.vault.${why}`) }))}
        />
      )}
      {(!log.ok || log.faults.length > 0) && (
        <Faults
          title={translate('checks.log', { count: log.faults.length })}
          about={translate('checks.logText')}
          faults={log.faults.map(({ file, at, why }) => ({
            file,
            what: translate(`checks.log.${why}`, { at }),
          }))}
        />
      )}
      {heads.length > 0 && (
        <Faults
          title={translate('checks.heads', { count: heads.length })}
          about={translate('checks.headsText')}
          faults={heads.map((file) => ({ file }))}
        />
      )}
      {others.length > 0 && (
        <Faults
          title={translate('checks.strange', { count: others.length })}
          about={translate('checks.strangeText')}
          faults={others}
        />
      )}
      {litter.length > 0 && (
        <Faults
          title={translate('checks.litter', { count: litter.length })}
          about={translate('checks.litterText')}
          faults={litter}
        />
      )}
    </>
  );
}
