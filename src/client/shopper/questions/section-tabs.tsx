import { useEffect, useRef } from 'preact/hooks';
import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { Asked } from '#domain/checklist/asked.ts';
import type { Section } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import { textIn } from '#domain/text.ts';
import { paths } from '../paths.ts';
import type { Answered } from './progress.ts';

/** A section with what it asks at present. */
export interface SectionHere extends Answered {
  readonly section: Section;
  readonly asked: readonly Asked[];
}

interface TabsProps {
  visit: Id;
  sections: readonly SectionHere[];
  current: Id;
}

/** The sections side by side, each with how far it is. */
export function SectionTabs({ visit, sections, current }: TabsProps) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const here = nav.current?.querySelector('[aria-current]');
    here?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [current]);
  return (
    <nav ref={nav} class="section-tabs" aria-label={t('tab-questions')}>
      {sections.map(({ section, answered, questions }) => (
        <a
          key={section.id}
          href={paths.questions(visit, section.id)}
          aria-current={section.id === current ? 'page' : undefined}
        >
          {textIn(section.title, currentLocale())}
          <span class="figures soft small">
            {formatNumber(answered)}/{formatNumber(questions)}
          </span>
        </a>
      ))}
    </nav>
  );
}
