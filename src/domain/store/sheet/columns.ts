/** What a column of a list of stores can hold. */
export const sheetFields = [
  'reference',
  'name',
  'client',
  'address',
  'city',
  'region',
  'concept',
  'timeZone',
  'latitude',
  'longitude',
  'position',
  'channels',
  'tags',
  'hours',
  'exceptions',
  'id',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** How columns are called: the first is what we write, the others are what people do. */
export const columnNames: Readonly<Record<SheetField, readonly [string, ...string[]]>> = {
  reference: [
    'Reference',
    'Number',
    'Store number',
    'Store no',
    'Store code',
    'Code',
    'Ref',
    'No',
    'Nr',
    'Site',
  ],
  name: ['Name', 'Store', 'Store name', 'Branch', 'Shop', 'Location', 'Site name'],
  client: ['Client', 'Brand', 'Chain', 'Banner', 'Customer', 'Company'],
  address: ['Address', 'Street', 'Street address', 'Address line 1'],
  city: ['City', 'Town', 'Place', 'Locality'],
  region: ['Region', 'Area', 'District', 'Country'],
  concept: ['Concept', 'Format', 'Type', 'Store type'],
  timeZone: ['Time zone', 'Timezone', 'Zone', 'TZ'],
  latitude: ['Latitude', 'Lat'],
  longitude: ['Longitude', 'Long', 'Lng', 'Lon'],
  position: ['Position', 'Coordinates', 'GPS', 'Lat Lng', 'LatLng'],
  channels: ['Channels', 'Channel'],
  tags: ['Tags', 'Labels'],
  hours: ['Opening hours', 'Hours', 'Open', 'Business hours'],
  exceptions: ['Other hours', 'Exceptions', 'Special hours', 'Holiday hours'],
  id: ['Id'],
};

const byName = new Map(
  sheetFields.flatMap((field) => columnNames[field].map((name) => [plain(name), field] as const)),
);

/** What each column holds by its name; each field once, the first column of its name having it. `null`: nothing that is taken. */
export function fieldsOf(headers: readonly string[]): (SheetField | null)[] {
  const taken = new Set<SheetField>();
  return headers.map((header) => {
    const field = byName.get(plain(header));
    if (!field || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Case, spaces, dots and hyphens tell nothing apart. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s._\-/#:*()]+/g, '');
}
