import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { currentLocale, speak, spoken, t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './alone.css';
import { prefer } from './preferences.ts';

/** A screen that stands by itself, with a mark that says nothing to a stranger, and the languages below. */
export function Alone({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [title]);
  return (
    <main class="alone">
      <div class="alone-head">
        <div class="alone-mark">
          <Icon name="list" size={28} />
        </div>
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
      </div>
      {children}
      <Languages />
    </main>
  );
}

/** Each language by its own name. */
function Languages() {
  return (
    <div class="alone-foot">
      {spoken
        .filter((locale) => locale !== currentLocale())
        .map((locale) => (
          <Button
            key={locale}
            look="quiet"
            lang={locale}
            onClick={() => {
              prefer({ locale });
              void speak(locale);
            }}
          >
            {t(`language-${locale}`)}
          </Button>
        ))}
    </div>
  );
}
