/** Drawn on a 24-unit square with round 1.75 strokes. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  check: 'M5 12.5l4.5 4.5L19 7',
  cross: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  phone:
    'M8 3h8a1.5 1.5 0 011.5 1.5v15A1.5 1.5 0 0116 21H8a1.5 1.5 0 01-1.5-1.5v-15A1.5 1.5 0 018 3zM11 18h2',
  up: 'M12 19V6M6 11l6-6 6 6',
  down: 'M12 5v13M6 13l6 6 6-6',
  shield: 'M12 3l7.5 3v5.5c0 4.5-3 8-7.5 9.5-4.5-1.5-7.5-5-7.5-9.5V6L12 3zM8.5 12l2.5 2.5 4.5-5',
  alert: 'M12 4l9 15.5H3L12 4zM12 10v4M12 16.8v.2',
  stop: 'M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7l5-5zM12 8v5M12 16v.2',
  info: 'M12 3.5a8.5 8.5 0 110 17 8.5 8.5 0 010-17zM12 11v5M12 8v.2',
  clock: 'M12 3.5a8.5 8.5 0 110 17 8.5 8.5 0 010-17zM12 7.5V12l3 2',
  camera: 'M4 8h3.5L9 5.5h6L16.5 8H20v11H4V8zM12 10a3.2 3.2 0 110 6.4A3.2 3.2 0 0112 10z',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0113 0c0 5-6.5 11-6.5 11zM12 8a2 2 0 110 4 2 2 0 010-4z',
  undo: 'M9 6L4.5 10.5 9 15M5 10.5h9a5 5 0 010 10h-3',
  edit: 'M5 19l1-4L16 5l3 3L9 18l-4 1zM14 7l3 3',
  bolt: 'M13 3L6 13.5h5.5L11 21l7-10.5h-5.5L13 3z',
  mic: 'M12 3.5a3 3 0 013 3v5a3 3 0 01-6 0v-5a3 3 0 013-3zM6 11.5a6 6 0 0012 0M12 17.5V21',
  moon: 'M19.5 14A8 8 0 0110 4.5 8 8 0 1019.5 14z',
  menu: 'M4 7h16M4 12h16M4 17h16',
  list: 'M9 7h11M9 12h11M9 17h11M4.5 7h.2M4.5 12h.2M4.5 17h.2',
  person: 'M12 4a4 4 0 110 8 4 4 0 010-8zM4.5 20c.8-3.6 3.7-5.5 7.5-5.5s6.7 1.9 7.5 5.5',
  store:
    'M4 10l1.5-5h13L20 10M5.5 11v8h13v-8M4 10c0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0 0 3 4 3 4 0M10 19v-4.5h4V19',
  chart: 'M4 20h16M7 16v-5M12 16V6M17 16v-8',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  search: 'M11 4.5a6.5 6.5 0 110 13 6.5 6.5 0 010-13zM16 16l4 4',
  out: 'M10 5H5v14h5M15 8l4 4-4 4M19 12H10',
  wallet:
    'M17 7.5V5H5.5A1.5 1.5 0 004 6.5V18a1.5 1.5 0 001.5 1.5h13A1.5 1.5 0 0020 18V9a1.5 1.5 0 00-1.5-1.5H5M16 13.5h.2',
  bag: 'M5.5 8.5h13l1 11.5h-15l1-11.5zM9 11V7.5a3 3 0 016 0V11',
  no: 'M12 3.5a8.5 8.5 0 110 17 8.5 8.5 0 010-17zM6 6l12 12',
  copy: 'M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9',
  dot: 'M12 9.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
} as const;
export type IconName = keyof typeof paths;

/** Points along the line, so it is turned round where the line runs from right to left. */
const directed: readonly IconName[] = ['back', 'next', 'undo', 'out', 'list'];

/** A small drawing beside words. It never stands alone for a meaning: screen readers skip it. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class={directed.includes(name) ? 'icon directed' : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
