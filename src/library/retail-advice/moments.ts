import type { Interval, Moment } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** Five instants. Being noticed and being helped may never come, and are then not marked. */
export const retailMoments: Moment[] = [
  {
    id: 'entered',
    required: true,
    name: five('Entered', 'Ienācu', 'Vstup', 'وارد شدم', 'Binnen'),
    definition: five(
      'Both your feet are inside the shop, or past the line where its floor begins.',
      'Abas jūsu kājas ir veikalā vai pār līniju, kur tas sākas.',
      'Oběma nohama jste v obchodě nebo za čárou, kde začíná.',
      'هر دو پایتان داخل فروشگاه است یا از خطی که شروع آن است گذشته‌اید.',
      'Je staat met beide voeten in de winkel, of voorbij de lijn waar die begint.',
    ),
  },
  {
    id: 'noticed',
    required: false,
    name: five('Noticed', 'Pamanīja', 'Všimli si mě', 'متوجه من شدند', 'Gezien'),
    definition: five(
      'Someone of the staff first greets you, or looks at you and nods. A sign, a screen or a call to everybody does not count. Never: leave it unmarked.',
      'Kāds no darbiniekiem pirmoreiz jūs sveicina vai paskatās un pamāj. Uzraksts, ekrāns vai uzruna visiem neskaitās. Ja tā nenotika: neatzīmējiet.',
      'Někdo z personálu vás poprvé pozdraví, nebo se na vás podívá a kývne. Nápis, obrazovka ani oslovení všech se nepočítá. Nikdy: neoznačujte.',
      'یکی از کارکنان برای اولین بار به شما سلام می‌کند، یا نگاهتان می‌کند و سر تکان می‌دهد. نوشته، صفحهٔ نمایش یا حرف رو به همه حساب نیست. اگر پیش نیامد علامت نزنید.',
      'Iemand van het personeel groet je voor het eerst, of kijkt je aan en knikt. Een bord, een scherm of een groet aan iedereen telt niet. Nooit: laat het leeg.',
    ),
  },
  {
    id: 'at-shelf',
    required: true,
    name: five('At the shelf', 'Pie plaukta', 'U regálu', 'کنار قفسه', 'Bij het schap'),
    definition: five(
      'You stand still in front of the goods on your assignment and take one into your hand or bend towards it.',
      'Jūs stāvat pie uzdevumā minētajām precēm un paņemat kādu rokā vai pieliecaties pie tās.',
      'Stojíte u zboží ze svého zadání a vezmete si něco do ruky nebo se k tomu skloníte.',
      'جلوی کالایی که در مأموریتتان آمده ایستاده‌اید و یکی را برمی‌دارید یا روی آن خم می‌شوید.',
      'Je staat stil bij de artikelen uit je opdracht en pakt er een op of buigt je ernaartoe.',
    ),
  },
  {
    id: 'helped',
    required: false,
    name: five('Helped', 'Palīdz', 'Věnují se mi', 'کمک شروع شد', 'Geholpen'),
    definition: five(
      'Someone of the staff asks or answers something about what you are looking for. “I’ll be right with you” does not count. Nobody: leave it unmarked.',
      'Kāds no darbiniekiem ko pajautā vai atbild par to, ko meklējat. “Tūlīt pienākšu” neskaitās. Neviens: neatzīmējiet.',
      'Někdo z personálu se zeptá nebo odpoví na to, co hledáte. „Hned jsem u vás“ se nepočítá. Nikdo: neoznačujte.',
      'یکی از کارکنان دربارهٔ چیزی که دنبالش هستید می‌پرسد یا جواب می‌دهد. «الان می‌آیم» حساب نیست. اگر کسی نیامد علامت نزنید.',
      'Iemand van het personeel vraagt of antwoordt iets over wat je zoekt. “Ik kom zo bij u” telt niet. Niemand: laat het leeg.',
    ),
  },
  {
    id: 'ended',
    required: true,
    name: five('Ended', 'Beidzās', 'Konec', 'تمام شد', 'Klaar'),
    definition: five(
      'You have parted from whoever advised you, or turn away from the shelf for good.',
      'Jūs esat šķīries no padomdevēja vai pavisam novēršaties no plaukta.',
      'Rozloučili jste se s tím, kdo vám radil, nebo definitivně odcházíte od regálu.',
      'از کسی که راهنمایی‌تان کرد جدا شده‌اید، یا برای همیشه از قفسه دور می‌شوید.',
      'Je hebt afscheid genomen van wie je adviseerde, of loopt definitief weg van het schap.',
    ),
  },
];

/** 20–30 s to be noticed is retail practice. How long the advice took is measured only: a short one is not a better one. */
export const retailIntervals: Interval[] = [
  {
    id: 'until-noticed',
    section: 'contact',
    from: 'entered',
    to: 'noticed',
    targetSeconds: 30,
    limitSeconds: 120,
    name: five('Until noticed', 'Līdz pamanīja', 'Než si všimli', 'تا دیده شدن', 'Tot je gezien werd'),
    score: { by: 'line', standard: 'noticed-soon', points: 3 },
  },
  {
    id: 'until-helped',
    section: 'contact',
    from: 'at-shelf',
    to: 'helped',
    targetSeconds: 180,
    limitSeconds: 600,
    name: five('Until helped', 'Līdz palīdzībai', 'Než pomohli', 'تا کمک', 'Tot je geholpen werd'),
    score: { by: 'line', standard: 'helped-soon', points: 6 },
  },
  {
    id: 'advice',
    section: 'advice',
    from: 'helped',
    to: 'ended',
    targetSeconds: 600,
    limitSeconds: 1_800,
    name: five('The advice', 'Konsultācija', 'Rada', 'راهنمایی', 'Het advies'),
  },
];
