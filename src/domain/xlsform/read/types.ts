/** What a row of a form asks, by its type. */
export type RowType =
  | {
      readonly kind: 'select';
      readonly many: boolean;
      readonly list: string;
      readonly orOther: boolean;
      readonly elsewhere: boolean;
    }
  | { readonly kind: 'begin'; readonly repeat: boolean }
  | { readonly kind: 'end' }
  | { readonly kind: 'plain'; readonly name: Plain }
  | { readonly kind: 'not-carried' | 'metadata' | 'unknown' };

const plainNames = [
  'text',
  'integer',
  'decimal',
  'range',
  'date',
  'time',
  'datetime',
  'image',
  'audio',
  'file',
  'barcode',
  'acknowledge',
  'note',
  'calculate',
] as const;
type Plain = (typeof plainNames)[number];

const ALIASES: ReadonlyMap<string, Plain> = new Map([
  ['string', 'text'],
  ['int', 'integer'],
  ['photo', 'image'],
  ['picture', 'image'],
  ['trigger', 'acknowledge'],
  ['calculation', 'calculate'],
  ['add_note_prompt', 'note'],
]);

/** What the app, the server or the journal knows by itself. */
const METADATA = new Set(
  'start end today deviceid device_id subscriberid simserial sim_id phonenumber username email audit start-geopoint background-audio background-geopoint'.split(
    ' ',
  ),
);
const NOT_CARRIED = new Set(
  'video geopoint geotrace geoshape location rank hidden csv-external xml-external begin_kobomatrix end_kobomatrix begin_score end_score score__row begin_rank end_rank rank__level'.split(
    ' ',
  ),
);

const SELECT =
  /^(?:add )?(select_one|select1|select_multiple|select_many|select_all_that_apply)(_from_file|_external)?(?:_from)? (\S.*?)( or_other| or_specify_other)?$/i;

/** Reads the type of a row: letters' case, spaces and underscores don't matter. */
export function rowTypeOf(cell: string): RowType {
  const text = cell.trim().replace(/\s+/g, ' ');
  const select = SELECT.exec(underscored(text));
  if (select) return selectOf(select);
  const name = text.toLowerCase().replace(/ /g, '_');
  if (/^begin_(group|repeat)$/.test(name)) return { kind: 'begin', repeat: name.endsWith('repeat') };
  if (/^end_(group|repeat)$/.test(name)) return { kind: 'end' };
  if (METADATA.has(name)) return { kind: 'metadata' };
  if (NOT_CARRIED.has(name) || name.startsWith('rank_')) return { kind: 'not-carried' };
  const plain = ALIASES.get(name) ?? plainNames.find((one) => one === name.replace('date_time', 'datetime'));
  return plain ? { kind: 'plain', name: plain } : { kind: 'unknown' };
}

/** `Select One from file` and the like: the words before the list are joined. */
function underscored(text: string): string {
  return text
    .replace(/^(select)[ _](one|multiple|many|all[ _]that[ _]apply)/i, (words) => words.replaceAll(' ', '_'))
    .replace(
      /^(select_\w+?)[ _](from[ _]file|external)\b/i,
      (_, select, where) => `${select}_${String(where).replaceAll(' ', '_')}`,
    )
    .replace(/ or[ _](specify[ _])?other$/i, (words) => ` ${words.trim().replaceAll(' ', '_')}`);
}

function selectOf([, type = '', elsewhere, list = '', other]: RegExpExecArray): RowType {
  const many = !/one|1/i.test(type);
  const isElsewhere = elsewhere !== undefined || list.startsWith('${');
  return { kind: 'select', many, list, orOther: other !== undefined, elsewhere: isElsewhere };
}
