import type { Interval, Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Two searches, each with its start and its end. What was not found is not marked. */
export const websiteMoments: Moment[] = [
  {
    id: 'opened',
    required: true,
    name: five('Opened', 'Atvērts', 'Otevřeno', 'باز شد', 'Geopend'),
    definition: five(
      'The first page shows words that you can read. A blank page or a turning circle does not count.',
      'Pirmajā lapā redzami lasāmi vārdi. Tukša lapa vai griezīgs aplītis neskaitās.',
      'Na první stránce jsou slova, která lze číst. Prázdná stránka ani točící se kolečko se nepočítá.',
      'در صفحهٔ اول نوشته‌ای پیدا می‌شود که می‌توان خواند. صفحهٔ خالی یا دایرهٔ چرخان حساب نیست.',
      'De eerste pagina toont woorden die je kunt lezen. Een lege pagina of draaiend rondje telt niet.',
    ),
  },
  {
    id: 'found',
    required: false,
    name: five('Found', 'Atrasts', 'Nalezeno', 'پیدا شد', 'Gevonden'),
    definition: five(
      'The answer to your question is on the screen. Not found within five minutes: leave it unmarked.',
      'Atbilde uz jūsu jautājumu ir ekrānā. Nav atrasta piecās minūtēs: neatzīmējiet.',
      'Odpověď na vaši otázku je na obrazovce. Do pěti minut nenalezena: neoznačujte.',
      'پاسخ پرسشتان روی صفحه است. اگر تا پنج دقیقه پیدا نشد علامت نزنید.',
      'Het antwoord op je vraag staat op het scherm. Niet gevonden binnen vijf minuten: laat het leeg.',
    ),
  },
  {
    id: 'contact-begun',
    required: true,
    name: five(
      'Looking for contact',
      'Meklēju kontaktu',
      'Hledám kontakt',
      'دنبال راه تماس',
      'Contact zoeken',
    ),
    definition: five(
      'You are on the page of your answer, or the last one that you saw, and begin to look for a way to a person.',
      'Esat lapā ar atbildi vai pēdējā redzētajā un sākat meklēt ceļu pie cilvēka.',
      'Jste na stránce s odpovědí nebo na poslední, kterou jste viděli, a začínáte hledat cestu k člověku.',
      'در صفحهٔ پاسخ یا آخرین صفحه‌ای که دیده‌اید هستید و دنبال راهی به یک انسان می‌گردید.',
      'Je bent op de pagina met je antwoord, of de laatste die je zag, en begint een weg naar een mens te zoeken.',
    ),
  },
  {
    id: 'contact-found',
    required: false,
    name: five(
      'Contact found',
      'Kontakts atrasts',
      'Kontakt nalezen',
      'راه تماس پیدا شد',
      'Contact gevonden',
    ),
    definition: five(
      'A number, an address, a form or a chat with a person is on the screen. A talking program does not count. Nothing in two minutes: leave it unmarked.',
      'Ekrānā ir numurs, adrese, veidlapa vai tērzēšana ar cilvēku. Runājoša programma neskaitās. Divās minūtēs nekā: neatzīmējiet.',
      'Na obrazovce je číslo, adresa, formulář nebo chat s člověkem. Mluvící program se nepočítá. Do dvou minut nic: neoznačujte.',
      'شماره، نشانی، فرم یا گفت‌وگو با یک انسان روی صفحه است. برنامهٔ سخن‌گو حساب نیست. اگر تا دو دقیقه نبود علامت نزنید.',
      'Een nummer, adres, formulier of chat met een mens staat op het scherm. Een pratend programma telt niet. Niets in twee minuten: laat het leeg.',
    ),
  },
];

export const websiteIntervals: Interval[] = [
  {
    id: 'finding-took',
    section: 'finding',
    from: 'opened',
    to: 'found',
    targetSeconds: 60,
    limitSeconds: 300,
    name: five('Until found', 'Līdz atrasts', 'Do nalezení', 'تا پیدا شدن', 'Tot het gevonden was'),
    score: { by: 'line', standard: 'found-soon', points: 5 },
  },
  {
    id: 'contact-took',
    section: 'contact',
    from: 'contact-begun',
    to: 'contact-found',
    targetSeconds: 20,
    limitSeconds: 120,
    name: five(
      'Until a contact was found',
      'Līdz kontakts atrasts',
      'Do nalezení kontaktu',
      'تا پیدا شدن راه تماس',
      'Tot er contact was gevonden',
    ),
    score: { by: 'line', standard: 'contact-soon', points: 5 },
  },
];
