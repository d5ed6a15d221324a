import { t } from '#client/locales/t.ts';
import { IconButton } from '#client/ui/button.tsx';

interface RowButtonsProps {
  /** What the thing is called, read out with each button. */
  name: string;
  onMove: (by: 1 | -1) => void;
  onDuplicate?: () => void;
  onRemove: () => void;
}

/** What can be done with one of several things in their order. */
export function RowButtons({ name, onMove, onDuplicate, onRemove }: RowButtonsProps) {
  return (
    <span class="built-buttons">
      <IconButton icon="up" label={t('builder-up', { name })} onClick={() => onMove(-1)} />
      <IconButton icon="down" label={t('builder-down', { name })} onClick={() => onMove(1)} />
      {onDuplicate && <IconButton icon="copy" label={t('builder-twice', { name })} onClick={onDuplicate} />}
      <IconButton icon="cross" label={t('builder-remove', { name })} onClick={onRemove} />
    </span>
  );
}
