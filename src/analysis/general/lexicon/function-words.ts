import { wordList } from '../../../wording/wrapped.ts';

/** Frequent words that carry no meaning of their own, by language; what tells languages apart. */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
  en: wordList`
    the and of to in for with on at by from as is are was were that which this their our your my an or who into
    under over between used using each per while than more all has have had been it its not`,
  es: wordList`
    el la los las de del y en con para por un una unos unas que se su sus al como más entre sobre desde hasta cada
    durante mediante según es son fue ha han lo también sin muy mi mis`,
  de: wordList`
    der die das und in von mit für auf zu im den dem des ein eine einer eines einem einen am an bei aus nach über
    als durch sowie zur zum ist sind war wurde werden auch unter nicht bis seit ich mein meine um je pro`,
  fr: wordList`
    le la les de des du et en à au aux avec pour par un une sur dans qui que est sont ce cette ces son sa ses leur
    leurs chez plus entre depuis afin ainsi lors dont pas je mon ma mes nous notre`,
  pt: wordList`
    o a os as de do da dos das e em no na nos nas com para por um uma que se seu sua seus suas ao mais entre sobre
    desde até cada durante como é são foi não também pelo pela`,
  it: wordList`
    il lo la i gli le di del della dei delle e in nel nella con per un una che si suo sua al alla ai più tra su da
    dal dalla come è sono stato ha anche non ogni presso`,
  nl: wordList`
    de het een en van in op met voor aan te bij als uit door naar over om is zijn was werd worden ook onder niet tot
    sinds ik mijn die dat deze onze per tussen binnen`,
};
