import type {
  Checklist,
  Interval,
  Moment,
  Question,
  QuestionType,
  Section,
} from '#domain/checklist/checklist.ts';
import type { Channel, Standard } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { Locale, LocalizedText } from '#domain/text.ts';

/** A text that is still to be written in this language. */
export function unwritten(locale: Locale): LocalizedText {
  return { [locale]: '' };
}

interface First {
  readonly id: Id;
  readonly title: string;
  readonly channel: Channel;
  readonly locale: Locale;
}

/** A checklist of which nothing is there but its title. */
export function blankChecklist({ id, title, channel, locale }: First): Checklist {
  return {
    id,
    version: 1,
    title: { [locale]: title },
    channel,
    locales: [locale],
    standardSet: { id: `${id}-standards`, version: 1 },
    standards: [],
    moments: [],
    intervals: [],
    sections: [],
    scoring: { notApplicable: 'omit', sections: 'pooled' },
    briefing: { sections: [], quiz: [] },
  };
}

export function blankSection(id: Id, locale: Locale): Section {
  return { id, title: unwritten(locale), questions: [] };
}

export function blankMoment(id: Id, locale: Locale): Moment {
  return { id, name: unwritten(locale), definition: unwritten(locale), required: true };
}

/** A wait between the first two moments there are, filed under a section: five minutes, and no more than ten. */
export function blankInterval(id: Id, locale: Locale, { moments, sections }: Checklist): Interval {
  const [from, to] = moments;
  return {
    id,
    name: unwritten(locale),
    from: from?.id ?? '',
    to: to?.id ?? '',
    targetSeconds: 300,
    limitSeconds: 600,
    section: sections[0]?.id ?? '',
  };
}

export function blankStandard(id: Id, locale: Locale, channel: Channel): Standard {
  const text = unwritten(locale);
  return {
    id,
    name: text,
    purpose: text,
    target: text,
    howTo: text,
    measure: 'observed',
    channels: [channel],
  };
}

/** A question of this type, asked after leaving and required, with what its type can't do without. */
export function blankQuestion(id: Id, type: QuestionType, locale: Locale): Question {
  return typed(
    {
      id,
      text: unwritten(locale),
      view: type === 'scale' || type === 'narrative' ? 'perception' : 'fact',
      aspect: 'quality',
      when: 'after',
      required: true,
      mayBeNotApplicable: false,
    },
    type,
    locale,
  );
}

type Base = Omit<Extract<Question, { type: 'photo' }>, 'type'>;

/** The same question as one of another type: its words and when it is asked stay, what only its type had goes. */
export function retyped(question: Question, type: QuestionType, locale: Locale): Question {
  const { id, text, help, view, aspect, when, required, mayBeNotApplicable, photos } = question;
  const { showIf, requireIf } = question;
  const base = {
    id,
    text,
    help,
    view,
    aspect,
    when,
    required,
    mayBeNotApplicable,
    photos,
    showIf,
    requireIf,
  };
  const next = typed(base, type, locale);
  return 'options' in next && 'options' in question ? { ...next, options: question.options } : next;
}

function typed(base: Base, type: QuestionType, locale: Locale): Question {
  switch (type) {
    case 'choice':
    case 'choices':
      return { ...base, type, options: ['a', 'b'].map((id) => ({ id, text: unwritten(locale) })) };
    case 'scale':
      return { ...base, type, worst: 1, best: 5, worstName: unwritten(locale), bestName: unwritten(locale) };
    case 'money':
      return { ...base, type, currency: 'EUR' };
    case 'staff':
      return { ...base, type, parts: ['name', 'role'] };
    default:
      return { ...base, type };
  }
}
