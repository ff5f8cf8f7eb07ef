/// The plugin `example.plain-words` of Rapporteur.
package example.plainwords;
