/** Common misspellings in German, old spelling among them where it is no longer allowed, by the right form. */
export const misspellings = `
Abläufe: Ablaüfe Ableufe
Abschluss: Abschluß Abschlus
Abteilung: Abteiluing Abteilug
Adresse: Addresse
Akquise: Aquise Akquiese
Akquisition: Aquisition
Anschluss: Anschluß
Ansprechpartner: Ansprechparter
Apparat: Aparat
Arbeitsabläufe: Arbeitsablaüfe
Aufgabe: Augabe
Aufwand: Aufwandt
Ausbildung: Ausbilung Ausbildug
Balance: Ballance
Bedürfnis: Bedürfniss
Begeisterung: Begeisterug
Beispiel: Bespiel
Beratung: Berratung Beratug
Bereich: Berreich
Betreuung: Betreung Bertreuung
Betrieb: Betriep
Bewerbung: Berwerbung Bewebung
Branche: Brange
Budget: Büdget Budjet
Büro: Büroh
Dienstleistung: Dienstleitung Dienstleisung
Disziplin: Disziplien Diszipplin
Dokumentation: Dokumantation Dokumention
Durchführung: Durchfürung Durchführug
Einarbeitung: Einarbeitug
Einführung: Einfürung
Einkauf: Einkauff
Entscheidung: Endscheidung Entscheidug
Entwickler: Entwikler
Entwicklung: Entwiklung Endwicklung Entwickling Enwicklung
Erfahrung: Erfarung Erfahung Erfahrug
Erfahrungen: Erfarungen Erfahungen
Erfolg: Erfolk
Ergebnis: Ergebniss Ergebins
Ergebnisse: Ergebnise
Erstellung: Erstelung
Fertigung: Ferigung
Finanzen: Finanzten
Fähigkeit: Fähigkeid Fähikeit
Fähigkeiten: Fähikeiten
Führung: Fürung
Führungskraft: Fürungskraft
Gehalt: Gehald
Geschäftsführung: Geschäftsfürung Geschäfsführung
Gesellschaft: Geselschaft
Gespräche: Gespäche
Gewährleistung: Gewärleistung
Grammatik: Gramatik
Herausforderung: Herrausforderung Herausvorderung
Hierarchie: Hirarchie Hierachie
Immobilien: Imobilien Immobillien
Implementierung: Implementirung Implemetierung
Informatik: Infomatik
Information: Infomation
Informationen: Infomationen
Ingenieur: Ingeneur Inginieur Ingineur
Ingenieurin: Ingeneurin
Inspektion: Inspecktion
Installation: Instalation
Integration: Intergration
Interesse: Interresse Intresse
Interessen: Interressen
Kalkulation: Kalkullation
Karriere: Kariere Karierre
Kategorie: Katergorie
Kenntnis: Kenntniss Kentnis
Kenntnisse: Kentnisse Kenntnise Kenntinsse
Komitee: Kommitee Komittee
Kommunikation: Komunikation Kommunikaton
Kompetenz: Kompetentz
Kompetenzen: Kompetentzen
Konferenz: Konferentz
Kontrolle: Kontrole
Konzept: Konzebt
Koordination: Kordination Koordinaton
Korrespondenz: Korespondenz Korrespondentz
Kosten: Kossten
Kunden: Kundenn
Kundengespräche: Kundengespäche
Laboratorium: Labratorium
Lebenslauf: Lebendslauf
Leistung: Leisung
Leitung: Leitug
Lieferant: Liferant
Lieferanten: Liferanten
Lizenz: Lizens Liezenz
Logistik: Logisik
Management: Managment Mangement Manegement
Maschine: Maschiene
Maschinen: Maschienen
Maschinenbau: Maschienenbau
Materialien: Matrialien
Maßnahme: Masnahme Maßname
Maßnahmen: Masnahmen Maßnamen
Mechaniker: Mechanicker
Mitarbeiter: Mitarbeter Mittarbeiter Mitarbeitter
Mitarbeiterin: Mittarbeiterin
Montage: Montasche
Netzwerk: Netzwerck Netzwek
Optimierung: Optimirung
Organisation: Organistaion Orginisation
Personal: Perosnal
Planung: Plannung Planug
Praktikum: Pratikum Praktikumm
Profil: Profiel
Programm: Programmm
Programmierung: Programierung
Projekt: Prokjekt Projeckt
Projekte: Projeckte
Prozess: Prozeß Prozes
Prozesse: Prozese
Prüfung: Prüffung
Qualität: Qualitet Quallität
Qualitätssicherung: Qualitätsicherung Qualitätssichrung
Quartal: Quatal
Rechnung: Rechung
Rechnungen: Rechungen
Redaktion: Redacktion
Reklamation: Reklammation
Reparatur: Reperatur Repparatur
Reparaturen: Reperaturen
Ressourcen: Resourcen Ressoucen
Rhythmus: Rythmus Rhytmus
Schnittstelle: Schnitstelle Schnittstele
Schnittstellen: Schnitstellen
Schulung: Schuhlung Schullung
Schulungen: Schuhlungen
Service: Servise Serwice
Sicherheit: Sicherheid
Standard: Standart
Standards: Standarts
Statistik: Stastistik
Stellvertreter: Stelvertreter
Steuerung: Steuerrung
Strategie: Stratgie Strategi
Struktur: Strucktur
Studium: Studiumm
System: Sistem
Systeme: Sisteme
Technik: Technick
Techniker: Technicker
Teilnehmer: Teilnemer
Temperatur: Temparatur
Termin: Terrmin
Toleranz: Tolleranz
Umsatz: Umsatzt
Umsetzung: Umsezung Umsetzug
Unternehmen: Unternemen Unternehemen Unternehnem
Unterstützung: Unterstüzung Untersützung
Verantwortung: Verantwortug Verantwordung
Verbesserung: Verbeserung
Verfahren: Verfaren
Verfügung: Verfügug
Verhandlung: Verhandlug
Verkauf: Verkauff
Vertrag: Vetrag
Vertrieb: Vertriep Vetrieb
Verwaltung: Verwaltug Verwalltung
Voraussetzung: Vorraussetzung Voraussezung
Vorbereitung: Vorbereitug Vorberreitung
Weiterbildung: Weiterbilung Weiterbildug
Weiterentwicklung: Weiterentwiklung Weiterendwicklung
Werkstatt: Werkstadt
Werkzeug: Werkzeuk
Wettbewerb: Wetbewerb Wettbewerp
Wirtschaft: Wirschaft
Zertifikat: Zertifikart Zertificat
Zertifizierung: Zertifizirung
Zufriedenheit: Zufridenheit Zufriedenheid
Zusammenarbeit: Zusamenarbeit Zusammenabeit
abhängig: abhängich
adressiert: addressiert
aggressiv: agressiv
akquirieren: aquirieren akquierieren
aktualisieren: aktuallisieren
aktualisiert: aktuallisiert
allmählich: allmählig
analysieren: analisieren
analysiert: analisiert
analysierte: analisierte
anhand: anhannd
annullieren: anullieren
aufgrund: aufgrunt
ausschließlich: auschließlich ausschliesslig
autorisiert: authorisiert
bereit: bereid
bereits: bereitz
beschäftigt: beschäfftigt
betreute: betreuhte
bisschen: bißchen
dass: daß
definitiv: definitief
deutlich: deutlig
durchgeführt: durchgefürt
eigenständig: eigenständich eigendständig
eigentlich: eigendlich
eingeführt: eingefürt
einzige: einzigste
endgültig: entgültig
entlang: endlang
entscheidend: endscheidend
entsprechend: entsprechent
entwickelt: entwikelt endwickelt
entwickelte: entwikelte endwickelte
erfahren: erfaren
erfolgreich: erfolgreig
erhöht: erhöt
erneut: erneud
erweitert: erweiterd
fertig: fertich
gelernt: gelehrnt
gemeinsam: gemeinsahm
genehmigt: genemigt
gesamt: gesammt
gesamte: gesammte
grundsätzlich: grundsätzlig
gültig: gültich
herausfordernd: herrausfordernd
hervorragend: hervoragend herforragend
hierarchisch: hirarchisch
insbesondere: insbesonders
insgesamt: ingesamt insgesammt
installiert: instaliert
integriert: intergriert
interessant: interresant intressant interessannt
kommerziell: komerziell
kommunikativ: komunikativ
komplett: komplet
kontinuierlich: kontinuirlich kontinuierlig
kontrolliert: kontroliert
koordiniert: kordiniert
koordinierte: kordinierte
korrigiert: korigiert
maschinell: maschienell
monatlich: monatlig
notwendig: notwändig
nummerieren: numerieren
nämlich: nähmlich
optimieren: optimiren
optimiert: optimirt
optimierte: optimirte
organisiert: orginisiert
organisierte: orginisierte
paar: paahr
parallel: paralell parralel paralel
persönlich: persöhnlich
professionell: profesionell proffesionell professionel
programmiert: programiert
qualifiziert: qualifiezirt qualifizirt
reduziert: reduzirt reduciert
reduzierte: reduzirte
regelmäßig: regelmäsig
repariert: repparriert
schließlich: schliesslig
selbstständig: selbstendig selbsständig
separat: seperat
separate: seperate
seriös: serios
sicherlich: sicherlig
sodass: sodaß
sorgfältig: sorgfälltig
speziell: spezziell
strategisch: stratgisch
strukturiert: struckturiert
ständig: ständich
symmetrisch: symetrisch
tatsächlich: tatsächlig
technisch: techisch
umfangreich: umfangreig
umgesetzt: umgesezt
unterstützen: untersützen unterstüzen
unterstützt: untersützt unterstüzt
unterstützte: untersützte unterstüzte
verantwortlich: verantwortlch verantwordlich verantwortich verantwortlig
verbessert: verbesert
verbesserte: verbeserte
verkürzt: verkürtzt
verkürzte: verkürtzte
verschieden: verschiden
verschiedene: verschidene
vielleicht: vieleicht villeicht
voraus: vorraus
voraussichtlich: vorraussichtlich
wahrscheinlich: warscheinlich
wichtig: wichtich
widerspiegeln: wiederspiegeln
wöchentlich: wöchendlich wöchentlig
zeitlich: zeitlig
ziemlich: ziehmlich
zufrieden: zufriden
zumindest: zumindestens
zurück: zurrück
zuständig: zuständich zustendig
zusätzlich: zusäzlich zusätzlig
zuverlässig: zuverläßig zuverlässich
Überwachung: Überwachug
öffentlich: öffendlich
übernahm: übernam
`;
