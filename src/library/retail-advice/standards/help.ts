import type { Standard } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

const channels: Standard['channels'] = ['store'];

/** Help that comes, and comes soon. Rows S04, S22, S25 (no help). */
export const helpStandards: Standard[] = [
  {
    id: 'noticed-soon',
    measure: 'wait',
    channels,
    name: five(
      'Everyone is noticed soon',
      'Katru pamana drīz',
      'Každého si brzy všimnou',
      'هر کس زود دیده می‌شود',
      'Iedereen wordt snel gezien',
    ),
    purpose: five(
      'Whoever has been seen dares to ask. Whoever has not looks for the door.',
      'Kas ir pamanīts, tas uzdrīkstas jautāt. Kas nav, tas meklē durvis.',
      'Koho si všimli, ten se odváží zeptat. Koho ne, ten hledá dveře.',
      'کسی که دیده شده جرئت می‌کند بپرسد. کسی که دیده نشده دنبال در می‌گردد.',
      'Wie gezien is, durft te vragen. Wie niet gezien is, zoekt de deur.',
    ),
    target: five(
      'A word or a nod within 30 seconds. At two minutes it earns nothing.',
      'Vārds vai mājiens 30 sekunžu laikā. Pēc divām minūtēm punktu nav.',
      'Slovo nebo kývnutí do 30 sekund. Po dvou minutách bez bodů.',
      'یک کلمه یا سر تکان دادن ظرف ۳۰ ثانیه. از دو دقیقه به بعد امتیازی ندارد.',
      'Een woord of een knik binnen 30 seconden. Na twee minuten levert het niets op.',
    ),
    howTo: five(
      'Work with your face to the aisle. Look up at each new step, say hello, and go on with your work.',
      'Strādājiet ar seju pret eju. Dzirdot soļus, paceliet acis, sasveicinieties un turpiniet darbu.',
      'Pracujte čelem do uličky. Při každém kroku vzhlédněte, pozdravte a pokračujte v práci.',
      'رو به راهرو کار کنید. با هر صدای پا سر بلند کنید، سلام کنید و به کارتان ادامه دهید.',
      'Werk met je gezicht naar het gangpad. Kijk op bij elke stap, groet, en werk verder.',
    ),
  },
  {
    id: 'helped-soon',
    measure: 'wait',
    channels,
    name: five(
      'Help comes within three minutes',
      'Palīdzība trīs minūšu laikā',
      'Pomoc do tří minut',
      'کمک تا سه دقیقه می‌رسد',
      'Hulp komt binnen drie minuten',
    ),
    purpose: five(
      'Someone who holds a thing in the hand has a question. Left alone with it they leave it there.',
      'Kas tur lietu rokā, tam ir jautājums. Atstāts viens, viņš to noliek atpakaļ.',
      'Kdo drží věc v ruce, má otázku. Když na ni zůstane sám, vrátí ji na místo.',
      'کسی که چیزی را در دست گرفته سؤالی دارد. اگر تنها بماند آن را سر جایش می‌گذارد.',
      'Wie iets in de hand houdt, heeft een vraag. Wie er alleen mee blijft, legt het terug.',
    ),
    target: five(
      'Talked to about it within three minutes at the shelf. At ten it earns nothing.',
      'Uzrunāts par to trīs minūšu laikā pie plaukta. Pēc desmit punktu nav.',
      'Do tří minut u regálu s ním o tom někdo mluví. Po deseti bez bodů.',
      'تا سه دقیقه کنار قفسه با او دربارهٔ آن حرف بزنند. از ده دقیقه به بعد امتیازی ندارد.',
      'Binnen drie minuten bij het schap erover aangesproken. Na tien levert het niets op.',
    ),
    howTo: five(
      'Divide the floor: each shelf has one name an hour. Serving someone else? Say how long it will be.',
      'Sadaliet zāli: katram plauktam katru stundu ir savs cilvēks. Apkalpojat citu? Pasakiet, cik ilgi.',
      'Rozdělte si plochu: každý regál má na každou hodinu jedno jméno. Obsluhujete jiného? Řekněte, jak dlouho.',
      'فروشگاه را تقسیم کنید: هر قفسه در هر ساعت یک مسئول داشته باشد. اگر با مشتری دیگری هستید بگویید چقدر طول می‌کشد.',
      'Verdeel de vloer: elk schap heeft elk uur één naam. Bezig met een ander? Zeg hoe lang het duurt.',
    ),
  },
  {
    id: 'help-offered',
    measure: 'observed',
    channels,
    name: five(
      'Help need not be hunted for',
      'Palīdzība nav jāmeklē',
      'Pomoc není třeba shánět',
      'برای کمک لازم نیست بگردند',
      'Naar hulp hoef je niet te zoeken',
    ),
    purpose: five(
      'A customer who has to hunt for staff could have bought it online.',
      'Klients, kuram jāmeklē darbinieks, to varēja nopirkt internetā.',
      'Zákazník, který musí někoho shánět, to mohl koupit na internetu.',
      'مشتری‌ای که باید دنبال فروشنده بگردد می‌توانست اینترنتی بخرد.',
      'Een klant die naar personeel moet zoeken, had het online kunnen kopen.',
    ),
    target: five(
      'Someone comes, or helps at the first asking. No private talk while a customer looks around.',
      'Kāds pienāk vai palīdz jau pēc pirmā lūguma. Nekādu privātu sarunu, kamēr klients skatās apkārt.',
      'Někdo přijde, nebo pomůže na první požádání. Žádné soukromé hovory, když se zákazník rozhlíží.',
      'کسی بیاید یا با اولین درخواست کمک کند. تا مشتری دنبال کمک است گپ شخصی در کار نباشد.',
      'Iemand komt, of helpt bij de eerste vraag. Geen privégesprek terwijl een klant rondkijkt.',
    ),
    howTo: five(
      'Do not ask “Can I help?”; say something about what they hold: “That one is for outdoors.”',
      'Nejautājiet “Vai varu palīdzēt?”; pasakiet ko par to, ko tur rokā: “Šī ir lietošanai ārā.”',
      'Neptejte se „Mohu pomoci?“; řekněte něco o tom, co drží: „Tahle je ven.“',
      'نپرسید «کمکی لازم دارید؟»؛ دربارهٔ چیزی که در دست دارد بگویید: «این یکی برای فضای باز است.»',
      'Vraag niet “Kan ik helpen?”; zeg iets over wat iemand vasthoudt: “Die is voor buiten.”',
    ),
  },
  {
    id: 'respect',
    measure: 'observed',
    channels,
    name: five(
      'Customers are treated with respect',
      'Pret klientiem izturas ar cieņu',
      'Se zákazníky se jedná s úctou',
      'با مشتری محترمانه رفتار می‌شود',
      'Klanten worden met respect behandeld',
    ),
    purpose: five(
      'Who buys nothing today buys tomorrow, if the parting was friendly.',
      'Kas šodien nepērk, pirks rīt, ja šķiras draudzīgi.',
      'Kdo dnes nekoupí, koupí zítra, pokud se rozejdete v dobrém.',
      'کسی که امروز نمی‌خرد فردا می‌خرد، اگر با خوشی برود.',
      'Wie vandaag niets koopt, koopt morgen, als het afscheid vriendelijk was.',
    ),
    target: five(
      'No rude word; a goodbye for everyone, also for those who buy nothing.',
      'Neviena rupja vārda; atvadas katram, arī tam, kas neko nepērk.',
      'Žádné hrubé slovo; rozloučení s každým, i s tím, kdo nic nekoupí.',
      'هیچ حرف بی‌ادبانه‌ای نباشد؛ با همه خداحافظی شود، حتی با کسی که نمی‌خرد.',
      'Geen onbeschoft woord; een groet voor iedereen, ook voor wie niets koopt.',
    ),
    howTo: five(
      'Part with something useful: the name of the model on a slip, and until when you are there.',
      'Atvadoties iedodiet ko noderīgu: modeļa nosaukumu uz lapiņas un līdz cikiem esat darbā.',
      'Na rozloučenou dejte něco užitečného: název modelu na lístku a do kdy tu jste.',
      'هنگام خداحافظی چیز مفیدی بدهید: نام مدل روی یک برگه، و اینکه تا چه ساعتی هستید.',
      'Geef bij het afscheid iets nuttigs mee: de naam van het model op een briefje, en tot hoe laat je er bent.',
    ),
  },
];
