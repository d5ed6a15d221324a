/** The headers that mean one thing, by what we call it. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  label: ['caption'],
  hint: [],
  guidance_hint: [],
  required_message: ['requiredmsg'],
  constraint_message: ['constraint_msg', 'constraining_message'],
  relevant: ['relevance', 'skip', 'bind::relevant'],
  required: ['bind::required', 'mandatory'],
  constraint: ['bind::constraint', 'validation'],
  calculation: ['calculate', 'bind::calculate'],
  read_only: ['readonly', 'bind::readonly'],
  appearance: ['control::appearance'],
  list_name: ['listname', 'list'],
  repeat_count: ['count', 'jr:count', 'repeatcount'],
  choice_filter: ['choicefilter'],
  default: ['default_value'],
  form_title: ['title'],
  form_id: ['id_string', 'formid'],
  default_language: ['language'],
};

/** A column of a sheet: what it holds, in which language where it says one, and whether it is ours. */
export interface Header {
  readonly index: number;
  readonly title: string;
  readonly name: string;
  readonly language: string | null;
  /** What follows `plainclothes::`. */
  readonly own: string | null;
}

const OWN = /^plainclothes\s*::\s*(.+)$/i;

/** What can stand in several languages. */
const SPOKEN =
  /^(label|caption|hint|guidance[ _]hint|constraint[ _]message|required[ _]message|form[ _]title|media::\w+|image|audio|video|big-image)\s*::?\s*(.+)$/i;

export function headerOf(title: string, index: number): Header {
  const trimmed = title.trim().replace(/\s+/g, ' ');
  const own = OWN.exec(trimmed)?.[1] ?? null;
  const [, spoken, language] = SPOKEN.exec(trimmed.replace(/^media\s*::?\s*/i, 'media::')) ?? [];
  const plain = (spoken ?? trimmed)
    .toLowerCase()
    .replace(/ /g, '_')
    .replace(/^media:(?!:)/, 'media::');
  const [alias = plain] = Object.entries(ALIASES).find(([, names]) => names.includes(plain)) ?? [];
  return { index, title: trimmed, name: own === null ? alias : '', language: language?.trim() ?? null, own };
}
