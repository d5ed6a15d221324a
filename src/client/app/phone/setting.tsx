import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One thing that can be set: its name, how it stands now, and what can be done about it. */
export function Setting({
  name,
  now,
  children,
}: {
  name: string;
  now: ComponentChildren;
  children?: ComponentChildren;
}) {
  const id = useId();
  return (
    <section class="setting" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p class="soft small" role="status">
        {now}
      </p>
      {children}
    </section>
  );
}
