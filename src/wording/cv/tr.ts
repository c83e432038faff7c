import type { CvWords } from './cv-words.ts';

export const turkish: CvWords = {
  headings: {
    summary: 'özet|hakkımda|profil|kariyer hedefi|ön yazı|kişisel özet',
    work: 'iş deneyimi|deneyim|iş deneyimleri|iş tecrübesi|tecrübe|mesleki deneyim|çalışma geçmişi|deneyimler|staj|stajlar|iş geçmişi',
    education: 'eğitim|eğitim bilgileri|öğrenim|öğrenim durumu|eğitim durumu|eğitim geçmişi',
    skills:
      'yetenekler|beceriler|yetkinlikler|bilgisayar bilgisi|teknik beceriler|bilgisayar becerileri|teknik yetkinlikler',
    projects: 'projeler|kişisel projeler',
    certifications:
      'sertifikalar|kurslar|sertifikalar ve kurslar|eğitimler ve sertifikalar|seminerler|kurslar ve sertifikalar|eğitimler',
    languages: 'diller|yabancı dil|yabancı diller|dil bilgisi|dil becerileri|yabancı dil bilgisi',
    awards: 'ödüller|başarılar|burslar|ödüller ve başarılar',
    publications: 'yayınlar',
    volunteering: 'gönüllülük|gönüllü çalışmalar|sosyal sorumluluk',
    interests: 'hobiler|ilgi alanları|hobiler ve ilgi alanları',
    contact: 'iletişim|iletişim bilgileri',
    personal: 'kişisel bilgiler|diğer bilgiler|ek bilgiler|diğer|sürücü belgesi|ehliyet',
    references: 'referanslar',
  },
  months: [
    'ocak',
    'şubat',
    'mart',
    'nisan',
    'mayıs',
    'haziran',
    'temmuz',
    'ağustos',
    'eylül',
    'ekim',
    'kasım',
    'aralık',
  ],
  present: 'halen|devam ediyor|günümüz|şu an|bugün|devam|hâlen|şimdi',
  since: 'den beri',
  until: 'kadar',
  languages: 'ingilizce|almanca|fransızca|ispanyolca|italyanca|rusça|türkçe|arapça|farsça|kürtçe|çince|japonca',
  levels: 'ana dil|anadil|ileri|ileri düzey|orta|orta düzey|başlangıç|temel|akıcı|çok iyi|iyi|ana dili',
  degrees: 'lisans|yüksek lisans|ön lisans|doktora|lise|lisansüstü|meslek lisesi|anadolu lisesi',
  titles:
    'mühendis|mühendisi|müdür|müdürü|uzman|uzmanı|öğretmen|öğretmeni|hemşire|doktor|yazılımcı|geliştirici|muhasebeci|asistan|asistanı|stajyer|teknisyen|tekniker|satış|danışman|danışmanı|koordinatör|koordinatörü|yönetici|yöneticisi|şef|şefi|garson|aşçı|şoför|avukat|mimar|analist|temsilcisi|elemanı|memuru|sorumlusu|operatör|direktör|kasiyer|eczacı',
  schools: 'üniversitesi|üniversite|lisesi|koleji|enstitüsü|meslek|okulu|fakültesi',
  places:
    'türkiye|istanbul|ankara|izmir|bursa|antalya|adana|konya|gaziantep|kayseri|mersin|eskişehir|diyarbakır|samsun|denizli|trabzon|sakarya|kocaeli|malatya|erzurum',
  small: 've|ile|bir|için|olarak|bu|de|da|deneyim|eğitim|diller|yıl|iş|çalıştım',
  consent: 'kişisel verilerimin',
};
