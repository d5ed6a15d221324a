import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { briefingTitles } from '#library/shared-words.ts';

/** What the writer knows beforehand: two questions, everything said at once, and seven days of patience. */
export const emailBriefing: Briefing = {
  sections: [
    {
      id: 'scenario',
      kind: 'scenario',
      title: briefingTitles.scenario,
      body: five(
        'Write to the address on your assignment, from your own mailbox and in your own words. Ask both questions and give everything that is needed to answer them. Look into your mailbox and its spam folder each day. If the first answer does not settle it, write once more. After seven days, close the report: no answer is a result too.',
        'Rakstiet uz uzdevumā doto adresi no savas pastkastes un saviem vārdiem. Uzdodiet abus jautājumus un norādiet visu, kas atbildei vajadzīgs. Katru dienu ieskatieties pastkastē un surogātpastā. Ja pirmā atbilde nenokārto, uzrakstiet vēl vienreiz. Pēc septiņām dienām atskaiti noslēdziet: arī klusums ir rezultāts.',
        'Napište na adresu ze zadání, ze své schránky a vlastními slovy. Položte obě otázky a uveďte vše, co je k odpovědi potřeba. Každý den se podívejte do schránky i do spamu. Když to první odpověď nevyřeší, napište ještě jednou. Po sedmi dnech zprávu uzavřete: i mlčení je výsledek.',
        'از صندوق خودتان و به زبان خودتان به نشانی مأموریت بنویسید. هر دو پرسش را مطرح کنید و هر چه برای پاسخ لازم است بدهید. هر روز صندوق و پوشهٔ هرزنامه را ببینید. اگر پاسخ اول کار را تمام نکرد یک بار دیگر بنویسید. پس از هفت روز گزارش را ببندید؛ بی‌پاسخی هم یک نتیجه است.',
        'Schrijf naar het adres uit je opdracht, vanuit je eigen mailbox en in je eigen woorden. Stel beide vragen en geef alles wat voor het antwoord nodig is. Kijk elke dag in je mailbox en de spammap. Is het na het eerste antwoord niet rond, schrijf dan nog één keer. Sluit na zeven dagen af: ook geen antwoord is een uitkomst.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: briefingTitles.time,
      body: five(
        'Tap Sent as you send it. The day and time of the answer are those in your mailbox, not those at which you read it.',
        'Atzīmējiet Nosūtīts, kad sūtāt. Atbildes diena un laiks ir tie, ko rāda pastkaste, nevis kad to izlasījāt.',
        'Při odeslání ťukněte na Odesláno. Den a čas odpovědi jsou ty ve schránce, ne kdy jste ji četli.',
        'هنگام فرستادن «فرستادم» را بزنید. روز و ساعت پاسخ همان است که صندوق نشان می‌دهد، نه وقتی که آن را خواندید.',
        'Tik op Verstuurd als je verstuurt. Dag en tijd van het antwoord zijn die in je mailbox, niet wanneer je het las.',
      ),
    },
    {
      id: 'keep',
      kind: 'photograph',
      title: briefingTitles.keep,
      body: five(
        'Keep the e-mails until the report is approved. Add the answer as a file, with your own name covered.',
        'Glabājiet vēstules, līdz atskaite pieņemta. Pievienojiet atbildi kā failu, aizklājot savu vārdu.',
        'E-maily uchovejte, dokud není zpráva schválena. Odpověď přiložte jako soubor se zakrytým jménem.',
        'ایمیل‌ها را تا تأیید گزارش نگه دارید. پاسخ را به شکل فایل و با نام پوشیدهٔ خودتان پیوست کنید.',
        'Bewaar de mails tot het verslag is goedgekeurd. Voeg het antwoord toe als bestand, met je eigen naam afgedekt.',
      ),
    },
    {
      id: 'never',
      kind: 'never',
      title: briefingTitles.never,
      body: five(
        'Do not write from an address that names your employer or this task, and do not invent an order or a loss.',
        'Nerakstiet no adreses, kas nosauc jūsu darba devēju vai šo uzdevumu, un neizdomājiet pasūtījumu vai zaudējumu.',
        'Nepište z adresy, která prozrazuje zaměstnavatele nebo tento úkol, a nevymýšlejte si objednávku ani škodu.',
        'از نشانی‌ای که کارفرما یا این مأموریت را لو می‌دهد ننویسید و سفارش یا خسارتی از خود نسازید.',
        'Schrijf niet vanaf een adres dat je werkgever of deze opdracht noemt, en verzin geen bestelling of schade.',
      ),
    },
  ],
  quiz: [
    {
      id: 'quiz-receipt',
      right: 'not',
      text: five(
        'A minute after sending: “Thank you, we have your message.” Is that the answer?',
        'Minūti pēc nosūtīšanas: “Paldies, jūsu vēstule saņemta.” Vai tā ir atbilde?',
        'Minutu po odeslání: „Děkujeme, zprávu jsme přijali.“ Je to odpověď?',
        'یک دقیقه پس از فرستادن: «ممنون، پیام شما رسید.» آیا این پاسخ است؟',
        'Een minuut na het versturen: “Dank je, we hebben je bericht.” Is dat het antwoord?',
      ),
      options: [
        {
          id: 'not',
          text: five(
            'No, it is a receipt',
            'Nē, tas ir apstiprinājums',
            'Ne, je to potvrzení',
            'نه، رسید است',
            'Nee, een ontvangstmelding',
          ),
        },
        {
          id: 'is',
          text: five(
            'Yes, they have answered',
            'Jā, viņi atbildēja',
            'Ano, odpověděli',
            'بله، جواب داده‌اند',
            'Ja, ze hebben geantwoord',
          ),
        },
      ],
      why: five(
        'Nobody has read your questions yet.',
        'Jūsu jautājumus vēl neviens nav lasījis.',
        'Vaše otázky ještě nikdo nečetl.',
        'هنوز کسی پرسش‌هایتان را نخوانده است.',
        'Niemand heeft je vragen nog gelezen.',
      ),
    },
    {
      id: 'quiz-when',
      right: 'arrived',
      text: five(
        'The answer came on Monday at 17:40. You read it on Tuesday. Which do you report?',
        'Atbilde pienāca pirmdien 17:40. Izlasījāt otrdien. Ko rakstāt?',
        'Odpověď přišla v pondělí v 17:40. Přečetli jste ji v úterý. Co uvedete?',
        'پاسخ دوشنبه ساعت ۱۷:۴۰ رسید. سه‌شنبه خواندید. کدام را می‌نویسید؟',
        'Het antwoord kwam maandag om 17:40. Je las het dinsdag. Wat geef je op?',
      ),
      options: [
        {
          id: 'arrived',
          text: five('Monday, 17:40', 'Pirmdien 17:40', 'Pondělí 17:40', 'دوشنبه ۱۷:۴۰', 'Maandag 17:40'),
        },
        { id: 'read', text: five('Tuesday', 'Otrdien', 'Úterý', 'سه‌شنبه', 'Dinsdag') },
      ],
      why: five(
        'The company’s time ends when its answer arrives.',
        'Uzņēmuma laiks beidzas, kad atbilde pienāk.',
        'Čas firmy končí, když odpověď dorazí.',
        'زمان شرکت با رسیدن پاسخ تمام می‌شود.',
        'De tijd van het bedrijf stopt als het antwoord aankomt.',
      ),
    },
  ],
};
