import { useRef } from 'preact/hooks';
import { Button, type ButtonLook } from '#client/ui/button.tsx';
import type { IconName } from '#client/ui/icon.tsx';
import type { Keeping } from './use-keeping.ts';

interface PickProps {
  keeping: Keeping;
  /** `camera`: the phone's own camera app; `gallery`: photos that are there. */
  from: 'camera' | 'gallery';
  labelledBy?: string | undefined;
  look?: ButtonLook | undefined;
  icon?: IconName | undefined;
  /** What is done with the chosen ones; absent: they are kept as photos. */
  onFiles?: ((files: readonly File[]) => Promise<unknown>) | undefined;
  children: string;
}

/** Chooses photos by the platform's own means, and keeps them. What it is for survives the death of the app. */
export function PickButton({ keeping, from, labelledBy, look, icon, onFiles, children }: PickProps) {
  const input = useRef<HTMLInputElement>(null);
  const keep = onFiles ?? keeping.keep;
  const open = () => void keeping.leaveFor().then(() => input.current?.click());
  return (
    <>
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture={from === 'camera' ? 'environment' : undefined}
        multiple={from === 'gallery'}
        hidden
        data-from={from}
        aria-labelledby={labelledBy}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) void keep(files).then(() => (currentTarget.value = ''));
        }}
        onCancel={() => void keeping.cameBack()}
      />
      <Button look={look} icon={icon} disabled={keeping.busy} aria-describedby={labelledBy} onClick={open}>
        {children}
      </Button>
    </>
  );
}
