import type { InfoboxWords } from '../types/index.ts'

export const infobox: InfoboxWords = {
  marks: { before: ['ज्ञानसन्दूक ', 'infobox ', 'ज्ञानसंदूक '] },
  families: {
    officeholder: ['राजनीतिज्ञ', 'पदाधिकारी', 'राजनेता'],
    person: ['व्यक्ति', 'जीवनी', 'अभिनेता'],
    writer: ['लेखक', 'साहित्यकार'],
    royalty: ['राजशाही', 'शासक'],
    cricketer: ['क्रिकेटर', 'क्रिकेट जीवनी'],
    settlement: ['भारत के क्षेत्र', 'शहर'],
  },
  parameters: {
    name: ['नाम'],
    birthDate: ['जन्म तिथि', 'जन्म_तारीख', 'जन्म तारीख', 'जन्म'],
    birthPlace: ['जन्म स्थान', 'जन्मस्थान'],
    deathDate: ['मृत्यु तिथि', 'मृत्यु तारीख'],
    deathPlace: ['मृत्यु स्थान'],
    occupation: ['व्यवसाय', 'पेशा'],
    nationality: ['राष्ट्रीयता'],
    spouse: ['जीवनसाथी', 'जीवन संगी'],
    children: ['संतान', 'बच्चे'],
    party: ['पार्टी', 'दल'],
    religion: ['धर्म'],
    office: ['पद'],
  },
  bornWords: ['जन्म'],
  diedWords: ['मृत्यु', 'निधन'],
}
