import type { Section } from '#domain/checklist/checklist.ts';
import { felt, seen } from '#library/asked.ts';
import { five } from '#library/five.ts';

/** The bill and the door, and whether this guest would come back (S15). */
export const leavingSection: Section = {
  id: 'leaving',
  weight: 10,
  title: five(
    'The bill and after',
    'Rēķins un pēc tam',
    'Účet a potom',
    'صورت‌حساب و پس از آن',
    'De rekening en daarna',
  ),
  questions: [
    {
      ...seen,
      id: 'bill-right',
      type: 'yes-no',
      text: five(
        'Was the bill right: every item, and the prices of the menu?',
        'Vai rēķins bija pareizs: viss ieraksts un cenas kā ēdienkartē?',
        'Souhlasil účet: všechny položky a ceny z lístku?',
        'آیا صورت‌حساب درست بود: همهٔ اقلام، با قیمت منو؟',
        'Klopte de rekening: alles erop, met de prijzen van de kaart?',
      ),
      followUp: {
        text: five(
          'Which item, which price in the menu and which on the bill?',
          'Kura pozīcija, kāda cena ēdienkartē un kāda rēķinā?',
          'Která položka, jaká cena v lístku a jaká na účtu?',
          'کدام قلم؟ قیمت در منو چه بود و در صورت‌حساب چه؟',
          'Welk gerecht, welke prijs op de kaart en welke op de rekening?',
        ),
      },
      score: { standard: 'honest-bill', points: 4, good: true },
    },
    {
      ...seen,
      id: 'hurried',
      type: 'yes-no',
      text: five(
        'Were you hurried to finish, pay or leave?',
        'Vai jūs steidzināja pabeigt, maksāt vai iet?',
        'Popoháněli vás, abyste dojedli, zaplatili nebo odešli?',
        'آیا شما را برای تمام کردن، حساب کردن یا رفتن به عجله انداختند؟',
        'Werd je opgejaagd om je bord leeg te eten, te betalen of te gaan?',
      ),
      followUp: {
        text: five(
          'What was said or done?',
          'Ko teica vai darīja?',
          'Co řekli nebo udělali?',
          'چه گفتند یا چه کردند؟',
          'Wat werd er gezegd of gedaan?',
        ),
      },
      score: { standard: 'met-and-seen-off', points: 2, good: false },
    },
    {
      ...seen,
      id: 'farewell',
      type: 'yes-no',
      text: five(
        'Did anyone thank you or say goodbye as you left?',
        'Vai aizejot kāds pateicās vai atvadījās?',
        'Poděkoval nebo rozloučil se někdo, když jste odcházeli?',
        'هنگام رفتن کسی تشکر یا خداحافظی کرد؟',
        'Heeft iemand je bij het weggaan bedankt of gegroet?',
      ),
      score: { standard: 'met-and-seen-off', points: 2, good: true },
    },
    {
      ...seen,
      id: 'receipt',
      type: 'receipt',
      text: five('The receipt', 'Čeks', 'Účtenka', 'رسید', 'De bon'),
      help: five(
        'All four corners, the date, the time and the total readable. Take the photo after you have left.',
        'Visi četri stūri, datums, laiks un kopsumma salasāmi. Fotografējiet pēc aiziešanas.',
        'Všechny čtyři rohy, datum, čas a celková částka čitelné. Foťte až po odchodu.',
        'هر چهار گوشه پیدا و تاریخ، ساعت و جمع خوانا باشد. عکس را بعد از بیرون آمدن بگیرید.',
        'Alle vier de hoeken, datum, tijd en totaal leesbaar. Maak de foto als je weg bent.',
      ),
    },
    {
      ...felt,
      id: 'come-back',
      type: 'scale',
      text: five(
        'With your own money, would you come back?',
        'Vai nāktu vēlreiz par savu naudu?',
        'Přišli byste znovu za své peníze?',
        'اگر با پول خودتان بود، دوباره می‌آمدید؟',
        'Zou je van je eigen geld terugkomen?',
      ),
      worst: 1,
      best: 5,
      worstName: five('Certainly not', 'Noteikti nē', 'Určitě ne', 'به‌هیچ‌وجه', 'Zeker niet'),
      bestName: five('Certainly', 'Noteikti', 'Určitě', 'حتماً', 'Zeker'),
      score: { standard: 'would-return', points: 4 },
    },
    {
      ...felt,
      id: 'account',
      type: 'narrative',
      atLeastCharacters: 40,
      text: five(
        'The visit in your own words',
        'Apmeklējums jūsu vārdiem',
        'Návštěva vlastními slovy',
        'بازدید به زبان خودتان',
        'Het bezoek in je eigen woorden',
      ),
      prompts: [
        five(
          'What happened, in its order, from door to door',
          'Kas notika, pēc kārtas, no durvīm līdz durvīm',
          'Co se dělo, popořadě, ode dveří ke dveřím',
          'چه شد، به ترتیب، از ورود تا خروج',
          'Wat er gebeurde, op volgorde, van deur tot deur',
        ),
        five(
          'What was said, word for word where you can',
          'Kas tika teikts, vārds vārdā, kur varat',
          'Co bylo řečeno, doslova, kde to jde',
          'چه گفتند؛ هر جا می‌توانید کلمه به کلمه',
          'Wat er gezegd werd, woordelijk waar je kunt',
        ),
      ],
    },
  ],
};
