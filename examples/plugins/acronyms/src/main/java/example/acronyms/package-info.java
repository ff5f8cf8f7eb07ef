/// The plugin `example.acronyms` of Rapporteur: a rule of house style.
package example.acronyms;
