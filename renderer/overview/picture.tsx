import { createContext, use, useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslate } from '../ui/use-translate.tsx';
import { markTowards, type Direction } from './mark-towards.ts';
import './picture.css';

interface PictureState {
  /** The mark that the Tab key comes to. */
  readonly current: string;
  /** Says what a mark is; null: none is pointed at. */
  readonly tell: (key: string, name: string | null) => void;
  readonly onSearch: (query: string) => void;
}

const PictureContext = createContext<PictureState>({
  current: '',
  tell: () => undefined,
  onSearch: () => undefined,
});

export interface PictureProps {
  /** What it shows. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** The key of the first mark. */
  readonly first: string;
  readonly onSearch: (query: string) => void;
  readonly children: ReactNode;
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** A drawn figure: one stop for the Tab key, arrows lead from mark to mark, and a line below says which is pointed at. */
export function Picture({ label, width, height, first, onSearch, children }: PictureProps) {
  const translate = useTranslate();
  const [current, setCurrent] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const state = useMemo(
    () => ({
      current: current ?? first,
      tell: (key: string, name: string | null) => {
        if (name !== null) setCurrent(key);
        setTold(name);
      },
      onSearch,
    }),
    [current, first, onSearch],
  );
  const move = (event: KeyboardEvent<SVGSVGElement>) => {
    const direction = directions[event.key];
    if (!direction || !(event.target instanceof SVGElement)) return;
    event.preventDefault();
    markTowards(event.currentTarget, event.target, direction)?.focus();
  };
  return (
    <PictureContext value={state}>
      <svg
        className="picture"
        role="group"
        aria-label={label}
        aria-description={translate('overview.keys')}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        onKeyDown={move}
      >
        {children}
      </svg>
      <p className="picture-told" aria-hidden>
        {told}
      </p>
    </PictureContext>
  );
}

/** What stands for a number: pressed, it opens the search that it counts. */
export function PictureMark(props: {
  readonly id: string;
  /** What it is and how many: read aloud, and said below the picture. */
  readonly name: string;
  readonly query: string;
  /** What is written at it: for the eye, as the name says it already. */
  readonly words?: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, name, query, words, children } = props;
  const { current, tell, onSearch } = use(PictureContext);
  const say = () => {
    tell(id, name);
  };
  const fallSilent = () => {
    tell(id, null);
  };
  const mark = (
    <g
      className="picture-mark"
      role="link"
      tabIndex={current === id ? 0 : -1}
      aria-label={name}
      onFocus={say}
      onBlur={fallSilent}
      onPointerEnter={say}
      onPointerLeave={fallSilent}
      onClick={() => {
        onSearch(query);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') onSearch(query);
      }}
    >
      {children}
    </g>
  );
  return (
    <>
      {mark}
      {words !== undefined && (
        <g className="picture-words" aria-hidden>
          {words}
        </g>
      )}
    </>
  );
}
