import type { LucideIcon } from 'lucide-react';
import ArchiveIcon from 'lucide-react/icons/archive';
import ArchiveRestore from 'lucide-react/icons/archive-restore';
import Bookmark from 'lucide-react/icons/bookmark';
import BookmarkX from 'lucide-react/icons/bookmark-x';
import Copy from 'lucide-react/icons/copy';
import Eraser from 'lucide-react/icons/eraser';
import FileMinus from 'lucide-react/icons/file-minus';
import FilePen from 'lucide-react/icons/file-pen';
import FilePlus from 'lucide-react/icons/file-plus';
import FileStack from 'lucide-react/icons/file-stack';
import FileX from 'lucide-react/icons/file-x';
import Folder from 'lucide-react/icons/folder';
import FolderX from 'lucide-react/icons/folder-x';
import HardDrive from 'lucide-react/icons/hard-drive';
import Highlighter from 'lucide-react/icons/highlighter';
import KeyRound from 'lucide-react/icons/key-round';
import LifeBuoy from 'lucide-react/icons/life-buoy';
import ListTree from 'lucide-react/icons/list-tree';
import Megaphone from 'lucide-react/icons/megaphone';
import MegaphoneOff from 'lucide-react/icons/megaphone-off';
import Merge from 'lucide-react/icons/merge';
import RefreshCw from 'lucide-react/icons/refresh-cw';
import TableProperties from 'lucide-react/icons/table-properties';
import Tags from 'lucide-react/icons/tags';
import TextCursorInput from 'lucide-react/icons/text-cursor-input';
import Undo2 from 'lucide-react/icons/undo-2';
import UserRoundPen from 'lucide-react/icons/user-round-pen';
import UserRoundX from 'lucide-react/icons/user-round-x';
import type { Action } from '../../shared/model/activity.ts';

const icons: Readonly<Record<Action, LucideIcon>> = {
  'archive-created': ArchiveIcon,
  'keys-changed': KeyRound,
  'documents-imported': FilePlus,
  'document-edited': FilePen,
  'document-removed': FileMinus,
  'documents-restored': Undo2,
  'dossier-saved': FileStack,
  'dossier-removed': FileX,
  'search-saved': Bookmark,
  'search-removed': BookmarkX,
  'person-saved': UserRoundPen,
  'person-removed': UserRoundX,
  'people-merged': Merge,
  'case-saved': Folder,
  'case-removed': FolderX,
  'dossier-redacted': FilePen,
  'campaign-saved': Megaphone,
  'campaign-removed': MegaphoneOff,
  'note-saved': Highlighter,
  'note-removed': Eraser,
  'term-saved': Tags,
  'term-removed': Tags,
  'field-saved': TextCursorInput,
  'field-removed': TextCursorInput,
  'index-saved': ListTree,
  'mapping-remembered': TableProperties,
  'pair-kept': Copy,
  undone: Undo2,
  'import-undone': Undo2,
  'archives-merged': Merge,
  'archive-migrated': RefreshCw,
  'archive-salvaged': LifeBuoy,
  'archive-backed-up': HardDrive,
  'archive-restored': ArchiveRestore,
};

/** What was done, as a small picture beside its words; what the program did by itself stands back. */
export function ActionIcon({ action }: { readonly action: Action }) {
  const Icon = icons[action];
  return (
    <Icon
      className={action === 'index-saved' ? 'action-icon action-icon-quiet' : 'action-icon'}
      size={18}
      aria-hidden
    />
  );
}
