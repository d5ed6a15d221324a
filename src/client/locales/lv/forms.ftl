# Reading a form of another program (XLSForm) as the draft of a checklist

form-lead = Izvēlieties XLSForm darbgrāmatu, kādu lieto KoboToolbox, ODK vai SurveyCTO. To nolasa kā melnrakstu, un vietu pa vietai redzams, ko melnraksts nepārņem. Nekas netiek saglabāts, pirms to publicējat.
form-file = Formas darbgrāmata (.xlsx)
form-read = Nolasīt formu
form-missing = Vispirms izvēlieties darbgrāmatu.
form-too-large = Šī datne ir par lielu. Nolasīt var ne vairāk kā { $most }.
form-another = Nolasīt citu formu
form-save = Saglabāt melnrakstu
form-as-asked = Melnraksts, kā to jautā
form-draft = { $questions ->
    [zero] { $questions } jautājumu
    [one] { $questions } jautājums
   *[other] { $questions } jautājumi
  } { $sections ->
    [zero] { $sections } sadaļās
    [one] { $sections } sadaļā
   *[other] { $sections } sadaļās
  } · { $languages }
form-publishable = Šo melnrakstu publicēt neliedz nekas.
form-unscored = Tas jautā un nevērtē: neviens jautājums vēl nenosauc standartu.
form-version-there = Ar šo id un versiju jau ir publicēts cits kontrolsaraksts. Saglabājiet melnrakstu vai dodiet formai tās iestatījumos citu versiju un nolasiet vēlreiz.
form-all-carried = Melnraksts pārņem visu, ko forma saka.
form-lost = { $count ->
    [zero] Izlaists: { $count } lietu
    [one] Izlaista { $count } lieta
   *[other] Izlaistas { $count } lietas
  }
form-changed = { $count ->
    [zero] Citādi nekā formā: { $count } lietu
    [one] Citādi nekā formā: { $count } lieta
   *[other] Citādi nekā formā: { $count } lietas
  }
form-slight = { $count ->
    [zero] { $count } sīkumu
    [one] { $count } sīkums
   *[other] { $count } sīkumi
  }
form-where = Kur
form-becomes = Kas no tā kļūst
form-row = { $sheet }, { $row }. rinda

# Workbooks that can be read and are no forms
form-fault-no-survey = Šajā darbgrāmatā nav lapas “survey”. XLSForm tajā ir jautājumi.
form-fault-no-type-column = Lapā “survey” nav kolonnas “type”. Pirmajā rindā jābūt kolonnu nosaukumiem.
form-fault-no-questions = Lapā “survey” nav nekā, ko cilvēkam varētu jautāt.
form-fault-too-much = Šajā formā ir vairāk, nekā apmeklējumā var jautāt. Sadaliet to vai saīsiniet izvēļu sarakstus.

# Left out of the draft
xlsform-type-unknown = Šāds tips nav zināms, tāpēc šeit neko nejautā.
xlsform-type-unknown-mend = Izlabojiet tipu formā vai pievienojiet jautājumu kontrolsarakstam.
xlsform-type-missing = Rindai nav tipa, tāpēc šeit neko nejautā.
xlsform-type-missing-mend = Dodiet rindai tipu vai izņemiet to.
xlsform-type-not-carried = Kontrolsarakstā šāda tipa jautājumu nav.
xlsform-type-not-carried-mend = Pajautājiet citādi, piemēram, vārdiem vai ar fotoattēlu. Apmeklējuma vietu pieraksta pati lietotne.
xlsform-calculation = Apmeklējuma laikā neko neaprēķina.
xlsform-calculation-mend = Gaidīšanu un vērtējumu izrēķina pats kontrolsaraksts. Pārējo vēlāk iegūstiet no atbildēm.
xlsform-relevant = “{ $about }” nevar pārņemt kā nosacījumu: jautā, to neņemot vērā.
xlsform-relevant-mend = Kontrolsarakstā iestatiet nosacījumu par agrākām atbildēm vai jautājiet tā, lai to var izlaist.
xlsform-required-if = “{ $about }” nevar pārņemt kā nosacījumu: atbilde šeit nekad nav obligāta.
xlsform-required-if-mend = Padariet jautājumu obligātu vai kontrolsarakstā iestatiet nosacījumu par agrākām atbildēm.
xlsform-constraint = “{ $about }” nepārbauda.
xlsform-constraint-mend = Jautājuma paskaidrojumā pasakiet, kas der, vai kontrolsarakstā iestatiet mazāko un lielāko. Ja līdzās ir ziņojums, nosacījumu par atbildēm pārņem.
xlsform-choice-without-list = Izvēle nepieder nevienam sarakstam.
xlsform-choice-without-list-mend = Aizpildiet tās list_name.
xlsform-choice-without-name = Izvēlei nav nosaukuma, un to nepiedāvā.
xlsform-choice-without-name-mend = Aizpildiet tās nosaukumu.
xlsform-language-unknown = Teksti šajā valodā ir izlaisti: { $about }. Kontrolsaraksti ir angļu, latviešu, čehu, persiešu un nīderlandiešu valodā.
xlsform-language-unknown-mend = Ja pietiek ar pārējām valodām, nekas nav jādara.
xlsform-language-twice = Šajā valodā ir vēl viena kolonna. Skaitās tā.
xlsform-language-twice-mend = Salieciet abas vienā kolonnā.
xlsform-column-unnamed = Tas ir kolonnā bez virsraksta un netiek lasīts.
xlsform-column-unnamed-mend = Dodiet kolonnai virsrakstu. Sapludinātas šūnas skaitās tikai to pirmajai kolonnai.
xlsform-column-twice = Ir vēl viena kolonna ar šo nosaukumu. Skaitās tā.
xlsform-column-twice-mend = Pārdēvējiet vienu no abām vai salieciet tās vienā.
xlsform-media = Attēlus, skaņas un filmas pie jautājumiem nerāda.
xlsform-media-mend = Kas jāzina, to pasakiet vārdiem jautājuma paskaidrojumā vai norādēs.
xlsform-default = Atbildes nekad neaizpilda iepriekš.
xlsform-default-mend = Nekas nav jādara: jautājumu uzdod.
xlsform-trigger = Kad atbilde mainās, neko neizrēķina.
xlsform-trigger-mend = Pajautājiet to ar jautājumu vai atstājiet.
xlsform-note = Šajā grupā aiz piezīmes neseko jautājums, tāpēc to nerāda.
xlsform-note-mend = Ielieciet tās vārdus jautājuma paskaidrojumā vai norādēs.
xlsform-group-end-missing = Grupa nekur nav noslēgta. Pieņemts, ka tā beidzas līdz ar formu.
xlsform-group-end-missing-mend = Pievienojiet “end group”, kur tā beidzas.
xlsform-group-end-stray = Šī rinda noslēdz grupu, kas nav sākta.
xlsform-group-end-stray-mend = Izņemiet rindu vai pievienojiet sākumu.
xlsform-own-unreadable = Ko šeit saka mūsu pašu kolonnas, nevar nolasīt: { $about }
xlsform-own-unreadable-mend = Izlabojiet šīs šūnas vai saglabājiet kontrolsarakstu kā formu no jauna un sāciet no tās.
xlsform-sheet-not-carried = Šī lapa ir izlaista.
xlsform-sheet-not-carried-mend = Ielieciet tās izvēles lapā “choices”.

# In the draft, and otherwise than in the form
xlsform-asked-otherwise = To jautā kā citu tipu: { $about }.
xlsform-asked-otherwise-mend = Paskatieties, vai ar to pietiek, un, kur ne, pievienojiet jautājumu.
xlsform-name-changed = Kontrolsarakstā to sauc “{ $about }”: id ir burti, cipari, “.”, “_” un “-”, un katrs ir vienreiz.
xlsform-name-changed-mend = Nekas nav jādara. No diviem ar vienu nosaukumu nosacījumi domā pirmo.
xlsform-name-missing = Tam nav nosaukuma, un to sauc “{ $about }”.
xlsform-name-missing-mend = Nosauciet to formā, ja atbildes lasa citas programmas.
xlsform-label-missing = Tam nav uzraksta. Tā vietā stāv nosaukums.
xlsform-label-missing-mend = Uzrakstiet, kas cilvēkiem jālasa.
xlsform-list-missing = Lapā “choices” nav saraksta “{ $about }”.
xlsform-list-missing-mend = Pievienojiet sarakstu vai izlabojiet tā nosaukumu.
xlsform-choices-elsewhere = Tā izvēļu šajā darbgrāmatā nav. To jautā vārdiem.
xlsform-choices-elsewhere-mend = Ja to nav daudz, ielieciet izvēles lapā “choices”.
xlsform-choice-filter = Piedāvā visas saraksta izvēles, lai kas atbildēts iepriekš.
xlsform-choice-filter-mend = Katram gadījumam izveidojiet sarakstu un jautājumu un uzdodiet katru ar nosacījumu.
xlsform-repeat-once = Ko forma atkārto, to jautā vienreiz.
xlsform-repeat-once-mend = Nokopējiet jautājumus, kur tos vajag vairāk.
xlsform-note-as-help = Piezīme ir nākamā jautājuma paskaidrojumā.
xlsform-note-as-help-mend = Nekas nav jādara.
xlsform-label-inserts-answer = Formā šeit ievieto atbildi. Kontrolsarakstā paliek, kā rakstīts.
xlsform-label-inserts-answer-mend = Pārrakstiet tā, lai iztiktu bez atbildes.
xlsform-constraint-close = Atļauta arī pati robeža: skaitļiem ar decimāldaļām to nevar izslēgt.
xlsform-constraint-close-mend = Ja tas ir svarīgi, pabīdiet robežu mazliet uz iekšu.
xlsform-language-taken-as = Šajā valodā kontrolsarakstu nav. Tās teksti pieņemti kā angļu.
xlsform-language-taken-as-mend = Nomainiet tos, ja pircēji lasa citā valodā.
xlsform-setting = Šo iestatījumu nevar nolasīt.
xlsform-setting-mend = Versija ir vesels skaitlis no 1, un iestatījumu rinda ir viena.

# Small things
xlsform-metadata = To lietotne pieraksta pati vai neaiztiek.
xlsform-metadata-mend = Nekas nav jādara.
xlsform-appearance = Jautājumi izskatās, kā tos rāda lietotne.
xlsform-appearance-mend = Nekas nav jādara.
xlsform-parameter = Šim jautājuma iestatījumam šeit nav nozīmes.
xlsform-parameter-mend = Nekas nav jādara.
xlsform-whole-numbers = Skaitļi šeit var būt ar decimāldaļām.
xlsform-whole-numbers-mend = Paskaidrojumā pasakiet, kur der tikai veseli.
xlsform-message = Šādu ziņojumu lietotne uzraksta pati.
xlsform-message-mend = Nekas nav jādara.
xlsform-group-nested = Grupa grupā ir atsevišķa sadaļa.
xlsform-group-nested-mend = Nekas nav jādara.
xlsform-or-other = “Cits” ir viena no iespējām un atver rindu vārdiem.
xlsform-or-other-mend = Nekas nav jādara.
xlsform-disabled = Rinda formā ir izslēgta un ir izlaista.
xlsform-disabled-mend = Nekas nav jādara.
xlsform-sheet-ignored = Šī lapa nav daļa no formas.
xlsform-sheet-ignored-mend = Nekas nav jādara.
xlsform-column-ignored = Šī kolonna kontrolsarakstam neko nenozīmē.
xlsform-column-ignored-mend = Nekas nav jādara.
xlsform-constraint-as-contradiction = To pārbauda, kad atskaiti iesniedz, ar pašas formas ziņojumu, un tas nevienu neaptur.
xlsform-constraint-as-contradiction-mend = Nekas nav jādara.
