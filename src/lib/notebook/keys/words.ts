/**
 * The words of key-cards: 512, so that each is nine bits. Their order never changes: cards have been printed.
 * Short names of things that one can see, none of them a slur or a mockery, no two of them one letter apart
 * once their accents are gone (a test holds it).
 */
export const WORDS: readonly string[] = `
	abricot acajou agenda aigle album algue amande ampoule ananas ancre anneau antenne arbre arcade
	ardoise argent argile armoire asperge astre atelier atlas automne avion avoine azur badge bagage
	balance balcon bambou banane bandeau banjo barque barrage basilic bassin bateau bâton beffroi
	beignet belier berceau béret berger bidon bijou billard billet biscuit blason bleuet bobine bocal
	bonbon bonnet bordure bosquet botte bougie boule bouton branche brebis brioche brique brochet brosse
	buffet buisson bulle bureau buvard cabane cacao cactus cadran cadre cahier caillou calèche calepin
	camion campus canal canari canoë canyon capuche caramel cargo carnet carotte carpe carreau carton
	cascade casque castor cercle cerf cerise chaise chalet champ chanson chapeau charrue chaton chemin
	chemise chêne cheval chorale cigale cigogne cintre cirque citron clairon clavier clocher coffre
	colibri collier colline colombe colonne comète commode compas compote concert conte corail corde
	cosmos coton coucou couloir coupole coussin crabe crayon crêpe cresson criquet cristal cuisine cumin
	cygne cymbale dahlia dalle damier danse dattier dauphin delta désert dessin diamant dictée digue
	disque domino donjon dragon drapeau dune duvet écaille écharpe échelle écho éclair écluse école
	écorce écran édredon élan enclos énigme épice épingle équerre érable espace étage étagère étang
	étoile étrier étui évier fable façade faisan falaise fanfare farine fenêtre fenouil ferme festin
	feuille ficelle filet flacon flamant flamme fleur flute foin forêt fougère four fourmi fresque
	fromage fruit fusée galaxie galerie galet galop gant garage gaufre gazelle gazon girafe givre glace
	glacier globe gomme gondole goutte graine granit grappe grelot grenier grillon grotte guépard guidon
	guitare hamac hameau hangar haricot herbe héron hêtre hibou hiver horizon horloge hôtel houx hublot
	huître igloo iguane image indigo insecte iris ivoire jabot jade jaguar jardin jasmin jeton jouet
	journal juillet jument jungle kayak kiosque kiwi koala lagon laine laitue lama lampe lampion lavande
	lecture légende lettre lézard liane licorne lierre lilas lime linge lion lotus loupe loutre lucarne
	luge lumière lunette lutin lynx lyre macaron machine maison manège mangue manteau marin marmite
	menthe merle métro meuble miel mimosa minuit miroir moineau moisson montre mouette moulin mousse
	muguet mûre muscade musique nacre nappe narval natte navire neige niche nomade notice nougat noyau
	nuage nuance oasis océan ocre œillet oignon oiseau olive ombre onde opale opéra orage orgue origan
	ormeau ortie otarie ourson outil oxygène pagaie page paille palais palmier panda panier papaye
	paquet parasol parc parfum pastel patio paysage peigne peintre pélican pelle peluche pendule perdrix
	persil phare phoque photo piano pigeon pile pinceau pirogue pistache placard planche planète plume
	poème poivre pollen poney pont porche poulpe prisme prune puits pull puzzle quai quartz quille
	radeau radis raisin ravin récif règle renard renne robe rocher roman roseau rosée rouge ruban ruche
	safran salade salon sapin saule saumon savane seau serre silo sirop soie soleil sonate sorbet source
	souris stade statue stylo sucre surf talus tamis tandem tasse tente thym tiare ticket tige timbre
	tipi tisane toboggan toit tomate topaze tortue toucan toupie tournesol train traîneau trésor
	tricycle truite tuile tulipe tunnel turban usine vague valise vallée vase vélo vent veste viaduc
	violon voile volcan voyage yacht yaourt yoga zèbre zénith zinc
`
	.trim()
	.split(/\s+/);
