import type { Briefing } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** What the customer knows beforehand: the thing, the receipt and the rule come with the assignment. */
export const returnsBriefing: Briefing = {
  sections: [
    {
      id: 'cover',
      kind: 'cover',
      title: five('Who you are', 'Kas jūs esat', 'Kdo jste', 'شما کی هستید', 'Wie je bent'),
      body: five(
        'You are a customer who has bought something here and changed your mind. It is unused, you have the receipt, and the rule of the store allows it.',
        'Jūs esat klients, kurš šeit ko nopircis un pārdomājis. Prece nav lietota, čeks ir, un veikala noteikumi to atļauj.',
        'Jste zákazník, který tu něco koupil a rozmyslel si to. Zboží je nepoužité, účtenku máte a pravidla obchodu to dovolují.',
        'شما مشتری‌ای هستید که چیزی از اینجا خریده و پشیمان شده است. از کالا استفاده نکرده‌اید، رسید دارید و قانون فروشگاه اجازه می‌دهد.',
        'Je bent een klant die hier iets kocht en van gedachten veranderde. Het is ongebruikt, je hebt de bon, en de regels van de winkel staan het toe.',
      ),
    },
    {
      id: 'scenario',
      kind: 'scenario',
      title: five('What you do', 'Ko darāt', 'Co děláte', 'چه می‌کنید', 'Wat je doet'),
      body: five(
        'Read the rule on your assignment before you go. Look for the sign, join the line, and say: “I would like to return this.” Asked why, say that it is not what you need. Ask for the money. Offered something else? Say no once. Refused? Ask once what the rule says, then take the answer as it is.',
        'Pirms ejat, izlasiet noteikumus uzdevumā. Atrodiet norādi, nostājieties rindā un sakiet: “Vēlos to atgriezt.” Ja jautā, kāpēc, sakiet, ka tas nav tas, kas vajadzīgs. Lūdziet naudu. Piedāvā ko citu? Vienreiz atsakieties. Atteica? Vienreiz pajautājiet, ko saka noteikumi, un pieņemiet atbildi.',
        'Než půjdete, přečtěte si pravidla v zadání. Najděte ceduli, postavte se do fronty a řekněte: „Chci tohle vrátit.“ Na otázku proč řekněte, že to není, co potřebujete. Chtějte peníze. Nabízejí něco jiného? Jednou odmítněte. Odmítli vás? Jednou se zeptejte, co říkají pravidla, a odpověď přijměte.',
        'پیش از رفتن قانونی را که در مأموریت آمده بخوانید. دنبال تابلو بگردید، در صف بایستید و بگویید: «می‌خواهم این را پس بدهم.» اگر پرسیدند چرا، بگویید به کارتان نمی‌آید. پول را بخواهید. اگر چیز دیگری پیشنهاد کردند یک بار نه بگویید. اگر رد کردند یک بار بپرسید قانون چه می‌گوید و بعد پاسخ را بپذیرید.',
        'Lees voor je gaat de regels in je opdracht. Zoek het bord, sluit aan en zeg: “Ik wil dit graag terugbrengen.” Vragen ze waarom, zeg dan dat het niet is wat je nodig hebt. Vraag het geld terug. Bieden ze iets anders aan? Zeg één keer nee. Geweigerd? Vraag één keer wat de regels zeggen, en neem het antwoord aan.',
      ),
    },
    {
      id: 'time',
      kind: 'time',
      title: five('What you time', 'Ko mērāt', 'Co měříte', 'چه زمانی را می‌گیرید', 'Wat je klokt'),
      body: five(
        'Three taps: At the desk, Taken up, Settled. Settled means that you hold something, not that somebody promised it.',
        'Trīs pieskārieni: Pie letes, Pieņēma, Nokārtots. Nokārtots nozīmē, ka kaut kas jums ir rokās, nevis apsolīts.',
        'Tři ťuknutí: U přepážky, Ujali se toho, Vyřízeno. Vyřízeno znamená, že něco držíte, ne že to slíbili.',
        'سه ضربه: پای میز، رسیدگی شروع شد، تمام شد. «تمام شد» یعنی چیزی در دست شماست، نه اینکه قولش را داده‌اند.',
        'Drie tikken: Bij de balie, Opgepakt, Afgehandeld. Afgehandeld betekent dat je iets vasthoudt, niet dat het beloofd is.',
      ),
    },
    {
      id: 'never',
      kind: 'never',
      title: five(
        'What you never do',
        'Ko nekad nedarāt',
        'Co nikdy neděláte',
        'چه کارهایی نمی‌کنید',
        'Wat je nooit doet',
      ),
      body: five(
        'Never invent a fault, never use the thing first, never threaten. Do not give more of your details than the refund needs.',
        'Neizdomājiet defektu, nelietojiet preci, nedraudiet. Nedodiet vairāk datu, nekā atmaksai vajag.',
        'Nevymýšlejte si vadu, zboží předtím nepoužívejte, nevyhrožujte. Nedávejte víc údajů, než je k vrácení peněz třeba.',
        'هرگز عیب نتراشید، از کالا استفاده نکنید و تهدید نکنید. بیش از آنچه برای بازپرداخت لازم است مشخصات ندهید.',
        'Verzin geen gebrek, gebruik het artikel niet eerst, dreig niet. Geef niet meer gegevens dan voor de terugbetaling nodig is.',
      ),
    },
  ],
  quiz: [
    {
      id: 'quiz-settled',
      right: 'unmarked',
      text: five(
        'They keep the thing and say that the office will call. What do you do about Settled?',
        'Preci paņem un saka, ka birojs zvanīs. Ko darāt ar “Nokārtots”?',
        'Zboží si nechají a řeknou, že se ozve kancelář. Co uděláte s „Vyřízeno“?',
        'کالا را می‌گیرند و می‌گویند از دفتر زنگ می‌زنند. با «تمام شد» چه می‌کنید؟',
        'Ze houden het artikel en zeggen dat het kantoor belt. Wat doe je met “Afgehandeld”?',
      ),
      options: [
        {
          id: 'unmarked',
          text: five(
            'Leave it unmarked',
            'Atstāju neatzīmētu',
            'Nechám neoznačené',
            'بی‌علامت می‌گذارم',
            'Leeg laten',
          ),
        },
        {
          id: 'tap',
          text: five('Tap it', 'Atzīmēju', 'Ťuknu na ně', 'می‌زنم', 'Aantikken'),
        },
      ],
      why: five(
        'You hold nothing yet. The outcome is “put off”.',
        'Jums rokās vēl nekā nav. Iznākums ir “atlika”.',
        'Zatím nic nedržíte. Výsledek je „odloženo“.',
        'هنوز چیزی در دست ندارید. نتیجه «موکول شد» است.',
        'Je houdt nog niets vast. De uitkomst is “uitgesteld”.',
      ),
    },
    {
      id: 'quiz-reason',
      right: 'changed-mind',
      text: five(
        'They ask what is wrong with it. What do you say?',
        'Jautā, kas tai kaiš. Ko sakāt?',
        'Ptají se, co s tím je. Co řeknete?',
        'می‌پرسند چه ایرادی دارد. چه می‌گویید؟',
        'Ze vragen wat eraan mankeert. Wat zeg je?',
      ),
      options: [
        {
          id: 'changed-mind',
          text: five(
            'Nothing; it is not what I need',
            'Nekas; tas nav tas, ko man vajag',
            'Nic; není to, co potřebuju',
            'هیچ؛ به کارم نمی‌آید',
            'Niets; het is niet wat ik nodig heb',
          ),
        },
        {
          id: 'fault',
          text: five(
            'That it does not work',
            'Ka tā nedarbojas',
            'Že to nefunguje',
            'کار نمی‌کند',
            'Dat het niet werkt',
          ),
        },
      ],
      why: five(
        'An invented fault puts a real person in the wrong and measures another rule.',
        'Izdomāts defekts nostāda vainīgu īstu cilvēku un mēra citus noteikumus.',
        'Vymyšlená vada dělá viníka ze skutečného člověka a měří jiná pravidla.',
        'عیب ساختگی آدمی واقعی را مقصر می‌کند و قانون دیگری را می‌سنجد.',
        'Een verzonnen gebrek maakt een echt mens tot schuldige en meet andere regels.',
      ),
    },
  ],
};
