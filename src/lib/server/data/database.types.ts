// Made by "npm run types" from supabase/migrations. Do not edit.
export type Json =
  | string
  | number
  | boolean
  | null
  | { [key: string]: Json | undefined }
  | Json[]

export type Database = {
  // Allows to automatically instantiate createClient with right options
  // instead of createClient<Database, { PostgrestVersion: 'XX' }>(URL, KEY)
  __InternalSupabase: {
    PostgrestVersion: "12"
  }
  public: {
    Tables: {
      abonnement: {
        Row: {
          demarche_id: string
          modifie_le: string
          profil_id: string
          rythme: Database["public"]["Enums"]["rythme_avis"]
        }
        Insert: {
          demarche_id: string
          modifie_le?: string
          profil_id?: string
          rythme: Database["public"]["Enums"]["rythme_avis"]
        }
        Update: {
          demarche_id?: string
          modifie_le?: string
          profil_id?: string
          rythme?: Database["public"]["Enums"]["rythme_avis"]
        }
        Relationships: [
          {
            foreignKeyName: "abonnement_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "abonnement_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      administrateur: {
        Row: {
          depuis: string
          profil_id: string
        }
        Insert: {
          depuis?: string
          profil_id: string
        }
        Update: {
          depuis?: string
          profil_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "administrateur_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      auto_diagnostic: {
        Row: {
          clos_le: string | null
          demarche_id: string
          id: string
          ouvert_le: string
          ouvert_par: string | null
          personnes: number
          titre: string
        }
        Insert: {
          clos_le?: string | null
          demarche_id: string
          id?: string
          ouvert_le?: string
          ouvert_par?: string | null
          personnes?: number
          titre: string
        }
        Update: {
          clos_le?: string | null
          demarche_id?: string
          id?: string
          ouvert_le?: string
          ouvert_par?: string | null
          personnes?: number
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "auto_diagnostic_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "auto_diagnostic_ouvert_par_fkey"
            columns: ["ouvert_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      auto_diagnostic_reponse: {
        Row: {
          auto_diagnostic_id: string
          college_id: string | null
          commentaire: string
          condition: Database["public"]["Enums"]["condition_favorable"]
          demarche_id: string
          note: number | null
          profil_id: string
        }
        Insert: {
          auto_diagnostic_id: string
          college_id?: string | null
          commentaire?: string
          condition: Database["public"]["Enums"]["condition_favorable"]
          demarche_id: string
          note?: number | null
          profil_id: string
        }
        Update: {
          auto_diagnostic_id?: string
          college_id?: string | null
          commentaire?: string
          condition?: Database["public"]["Enums"]["condition_favorable"]
          demarche_id?: string
          note?: number | null
          profil_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "auto_diagnostic_reponse_demarche_id_auto_diagnostic_id_fkey"
            columns: ["demarche_id", "auto_diagnostic_id"]
            referencedRelation: "auto_diagnostic"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "auto_diagnostic_reponse_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "auto_diagnostic_reponse_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      avis: {
        Row: {
          acteur_id: string | null
          cle: string
          courrier_id: string | null
          cree_le: string
          demarche_id: string | null
          genre: Database["public"]["Enums"]["genre_avis"]
          id: string
          lu_le: string | null
          objet_id: string | null
          profil_id: string
          resume: NonNullable<Json>
        }
        Insert: {
          acteur_id?: string | null
          cle: string
          courrier_id?: string | null
          cree_le?: string
          demarche_id?: string | null
          genre: Database["public"]["Enums"]["genre_avis"]
          id?: string
          lu_le?: string | null
          objet_id?: string | null
          profil_id: string
          resume?: NonNullable<Json>
        }
        Update: {
          acteur_id?: string | null
          cle?: string
          courrier_id?: string | null
          cree_le?: string
          demarche_id?: string | null
          genre?: Database["public"]["Enums"]["genre_avis"]
          id?: string
          lu_le?: string | null
          objet_id?: string | null
          profil_id?: string
          resume?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "avis_acteur_id_fkey"
            columns: ["acteur_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "avis_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "avis_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      calendrier_jeton: {
        Row: {
          cree_le: string
          empreinte: string
          profil_id: string
        }
        Insert: {
          cree_le?: string
          empreinte: string
          profil_id: string
        }
        Update: {
          cree_le?: string
          empreinte?: string
          profil_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "calendrier_jeton_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      charte_signature: {
        Row: {
          demarche_id: string
          id: string
          organisation_id: string
          profil_id: string | null
          retiree_le: string | null
          retiree_par: string | null
          signee_le: string
          version_id: string
        }
        Insert: {
          demarche_id: string
          id?: string
          organisation_id: string
          profil_id?: string | null
          retiree_le?: string | null
          retiree_par?: string | null
          signee_le?: string
          version_id: string
        }
        Update: {
          demarche_id?: string
          id?: string
          organisation_id?: string
          profil_id?: string | null
          retiree_le?: string | null
          retiree_par?: string | null
          signee_le?: string
          version_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "charte_signature_demarche_id_version_id_fkey"
            columns: ["demarche_id", "version_id"]
            referencedRelation: "charte_version"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "charte_signature_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "charte_signature_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "charte_signature_retiree_par_fkey"
            columns: ["retiree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      charte_version: {
        Row: {
          attendu: string
          autres: string
          changements: string
          cree_le: string
          decision: string
          demarche_id: string
          desaccords: string
          id: string
          modifie_le: string
          moyens: string
          niveaux: Json | null
          numero: number | null
          publiee_le: string | null
          publiee_par: string | null
          suites: string
        }
        Insert: {
          attendu?: string
          autres?: string
          changements?: string
          cree_le?: string
          decision?: string
          demarche_id: string
          desaccords?: string
          id?: string
          modifie_le?: string
          moyens?: string
          niveaux?: Json | null
          numero?: number | null
          publiee_le?: string | null
          publiee_par?: string | null
          suites?: string
        }
        Update: {
          attendu?: string
          autres?: string
          changements?: string
          cree_le?: string
          decision?: string
          demarche_id?: string
          desaccords?: string
          id?: string
          modifie_le?: string
          moyens?: string
          niveaux?: Json | null
          numero?: number | null
          publiee_le?: string | null
          publiee_par?: string | null
          suites?: string
        }
        Relationships: [
          {
            foreignKeyName: "charte_version_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "charte_version_publiee_par_fkey"
            columns: ["publiee_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      college: {
        Row: {
          demarche_id: string
          id: string
          nom: string
          ordre: number
          presentation: string
        }
        Insert: {
          demarche_id: string
          id?: string
          nom: string
          ordre?: number
          presentation?: string
        }
        Update: {
          demarche_id?: string
          id?: string
          nom?: string
          ordre?: number
          presentation?: string
        }
        Relationships: [
          {
            foreignKeyName: "college_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      contribution: {
        Row: {
          caviardee_le: string | null
          cle: string
          college_id: string | null
          contre: number
          cree_le: string
          demarche_id: string
          deposee_le: string | null
          etape_id: string
          etat: Database["public"]["Enums"]["etat_contribution"]
          id: string
          importation_id: string | null
          lieu_code: string | null
          lieu_dans: string
          lieu_departement: string
          lieu_nature: Database["public"]["Enums"]["nature_territoire"] | null
          lieu_nom: string
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_contribution"]
          organisation_id: string | null
          origine: string
          page: string | null
          parent_id: string | null
          pour: number
          profil_id: string | null
          provenance: Database["public"]["Enums"]["provenance"]
          recherche: unknown
          recueil_id: string | null
          reference: string | null
          reponse_id: string | null
          reponses: number
          saisie_par: string | null
          signature: string
          soutiens: number
          texte: string
          titre: string
        }
        Insert: {
          caviardee_le?: string | null
          cle?: string
          college_id?: string | null
          contre?: number
          cree_le?: string
          demarche_id: string
          deposee_le?: string | null
          etape_id: string
          etat?: Database["public"]["Enums"]["etat_contribution"]
          id?: string
          importation_id?: string | null
          lieu_code?: string | null
          lieu_dans?: string
          lieu_departement?: string
          lieu_nature?: Database["public"]["Enums"]["nature_territoire"] | null
          lieu_nom?: string
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_contribution"]
          organisation_id?: string | null
          origine?: string
          page?: string | null
          parent_id?: string | null
          pour?: number
          profil_id?: string | null
          provenance?: Database["public"]["Enums"]["provenance"]
          recherche?: never
          recueil_id?: string | null
          reference?: string | null
          reponse_id?: string | null
          reponses?: number
          saisie_par?: string | null
          signature?: string
          soutiens?: number
          texte?: string
          titre?: string
        }
        Update: {
          caviardee_le?: string | null
          cle?: string
          college_id?: string | null
          contre?: number
          cree_le?: string
          demarche_id?: string
          deposee_le?: string | null
          etape_id?: string
          etat?: Database["public"]["Enums"]["etat_contribution"]
          id?: string
          importation_id?: string | null
          lieu_code?: string | null
          lieu_dans?: string
          lieu_departement?: string
          lieu_nature?: Database["public"]["Enums"]["nature_territoire"] | null
          lieu_nom?: string
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_contribution"]
          organisation_id?: string | null
          origine?: string
          page?: string | null
          parent_id?: string | null
          pour?: number
          profil_id?: string | null
          provenance?: Database["public"]["Enums"]["provenance"]
          recherche?: never
          recueil_id?: string | null
          reference?: string | null
          reponse_id?: string | null
          reponses?: number
          saisie_par?: string | null
          signature?: string
          soutiens?: number
          texte?: string
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "contribution_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "contribution_demarche_id_importation_id_fkey"
            columns: ["demarche_id", "importation_id"]
            referencedRelation: "importation"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_demarche_id_parent_id_fkey"
            columns: ["demarche_id", "parent_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_demarche_id_recueil_id_fkey"
            columns: ["demarche_id", "recueil_id"]
            referencedRelation: "recueil"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_demarche_id_reponse_id_fkey"
            columns: ["demarche_id", "reponse_id"]
            referencedRelation: "reponse"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "contribution_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "contribution_saisie_par_fkey"
            columns: ["saisie_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      contribution_prive: {
        Row: {
          auteur_courriel: string
          auteur_nom: string
          consentement: string
          contribution_id: string
          demarche_id: string
        }
        Insert: {
          auteur_courriel?: string
          auteur_nom?: string
          consentement?: string
          contribution_id: string
          demarche_id: string
        }
        Update: {
          auteur_courriel?: string
          auteur_nom?: string
          consentement?: string
          contribution_id?: string
          demarche_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "contribution_prive_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      contribution_theme: {
        Row: {
          contribution_id: string
          demarche_id: string
          theme_id: string
        }
        Insert: {
          contribution_id: string
          demarche_id: string
          theme_id: string
        }
        Update: {
          contribution_id?: string
          demarche_id?: string
          theme_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "contribution_theme_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_theme_demarche_id_theme_id_fkey"
            columns: ["demarche_id", "theme_id"]
            referencedRelation: "theme"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      contribution_version: {
        Row: {
          contribution_id: string
          demarche_id: string
          ecrite_le: string
          modifie_par: string | null
          numero: number
          texte: string
          titre: string
        }
        Insert: {
          contribution_id: string
          demarche_id: string
          ecrite_le: string
          modifie_par?: string | null
          numero: number
          texte: string
          titre: string
        }
        Update: {
          contribution_id?: string
          demarche_id?: string
          ecrite_le?: string
          modifie_par?: string | null
          numero?: number
          texte?: string
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "contribution_version_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "contribution_version_modifie_par_fkey"
            columns: ["modifie_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      critere: {
        Row: {
          demarche_id: string
          etape_id: string
          id: string
          libelle: string
          ordre: number
          rempli: boolean
          sens: Database["public"]["Enums"]["sens_critere"]
        }
        Insert: {
          demarche_id: string
          etape_id: string
          id?: string
          libelle: string
          ordre?: number
          rempli?: boolean
          sens: Database["public"]["Enums"]["sens_critere"]
        }
        Update: {
          demarche_id?: string
          etape_id?: string
          id?: string
          libelle?: string
          ordre?: number
          rempli?: boolean
          sens?: Database["public"]["Enums"]["sens_critere"]
        }
        Relationships: [
          {
            foreignKeyName: "critere_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      demande: {
        Row: {
          cree_le: string
          demarche_id: string
          etat: Database["public"]["Enums"]["etat_demande"]
          id: string
          message: string
          motif: string | null
          profil_id: string
          traitee_le: string | null
        }
        Insert: {
          cree_le?: string
          demarche_id: string
          etat?: Database["public"]["Enums"]["etat_demande"]
          id?: string
          message?: string
          motif?: string | null
          profil_id?: string
          traitee_le?: string | null
        }
        Update: {
          cree_le?: string
          demarche_id?: string
          etat?: Database["public"]["Enums"]["etat_demande"]
          id?: string
          message?: string
          motif?: string | null
          profil_id?: string
          traitee_le?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "demande_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "demande_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      demande_mandat: {
        Row: {
          cree_le: string
          etat: Database["public"]["Enums"]["etat_demande_mandat"]
          fonction: string
          id: string
          message: string
          motif: string
          organisation_id: string
          profil_id: string
          traitee_le: string | null
          traitee_par: string | null
        }
        Insert: {
          cree_le?: string
          etat?: Database["public"]["Enums"]["etat_demande_mandat"]
          fonction?: string
          id?: string
          message?: string
          motif?: string
          organisation_id: string
          profil_id?: string
          traitee_le?: string | null
          traitee_par?: string | null
        }
        Update: {
          cree_le?: string
          etat?: Database["public"]["Enums"]["etat_demande_mandat"]
          fonction?: string
          id?: string
          message?: string
          motif?: string
          organisation_id?: string
          profil_id?: string
          traitee_le?: string | null
          traitee_par?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "demande_mandat_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "demande_mandat_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "demande_mandat_traitee_par_fkey"
            columns: ["traitee_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      demarche: {
        Row: {
          avertissement: string | null
          cree_le: string
          cree_par: string | null
          cycle: number
          fuseau: Database["public"]["Enums"]["fuseau"]
          id: string
          langue: Database["public"]["Enums"]["langue"]
          lieux: string
          modifie_le: string
          objet: string
          question: string
          recherche: unknown
          slug: string
          territoire: string
          titre: string
          visibilite: Database["public"]["Enums"]["visibilite"]
        }
        Insert: {
          avertissement?: string | null
          cree_le?: string
          cree_par?: string | null
          cycle?: number
          fuseau?: Database["public"]["Enums"]["fuseau"]
          id?: string
          langue?: Database["public"]["Enums"]["langue"]
          lieux?: string
          modifie_le?: string
          objet?: string
          question?: string
          recherche?: never
          slug: string
          territoire?: string
          titre: string
          visibilite?: Database["public"]["Enums"]["visibilite"]
        }
        Update: {
          avertissement?: string | null
          cree_le?: string
          cree_par?: string | null
          cycle?: number
          fuseau?: Database["public"]["Enums"]["fuseau"]
          id?: string
          langue?: Database["public"]["Enums"]["langue"]
          lieux?: string
          modifie_le?: string
          objet?: string
          question?: string
          recherche?: never
          slug?: string
          territoire?: string
          titre?: string
          visibilite?: Database["public"]["Enums"]["visibilite"]
        }
        Relationships: [
          {
            foreignKeyName: "demarche_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      demarche_modele: {
        Row: {
          cle: string | null
          contenu: NonNullable<Json>
          demarche_id: string
          pris_le: string
          titre: string
        }
        Insert: {
          cle?: string | null
          contenu: NonNullable<Json>
          demarche_id: string
          pris_le?: string
          titre: string
        }
        Update: {
          cle?: string | null
          contenu?: NonNullable<Json>
          demarche_id?: string
          pris_le?: string
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "demarche_modele_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      demarche_territoire: {
        Row: {
          ajoute_le: string
          code: string
          demarche_id: string
          departement: string
          nature: Database["public"]["Enums"]["nature_territoire"]
          nom: string
          population: number | null
        }
        Insert: {
          ajoute_le?: string
          code: string
          demarche_id: string
          departement?: string
          nature: Database["public"]["Enums"]["nature_territoire"]
          nom: string
          population?: number | null
        }
        Update: {
          ajoute_le?: string
          code?: string
          demarche_id?: string
          departement?: string
          nature?: Database["public"]["Enums"]["nature_territoire"]
          nom?: string
          population?: number | null
        }
        Relationships: [
          {
            foreignKeyName: "demarche_territoire_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      document: {
        Row: {
          archive_le: string | null
          cree_le: string
          cree_par: string | null
          demarche_id: string
          ecriture: Database["public"]["Enums"]["role_demarche"]
          etape_id: string | null
          genre: Database["public"]["Enums"]["genre_document"]
          id: string
          lecture: Database["public"]["Enums"]["role_demarche"]
          modifie_le: string
          ordre: number
          publie_le: string | null
          publie_version_id: string | null
          titre: string
        }
        Insert: {
          archive_le?: string | null
          cree_le?: string
          cree_par?: string | null
          demarche_id: string
          ecriture?: Database["public"]["Enums"]["role_demarche"]
          etape_id?: string | null
          genre?: Database["public"]["Enums"]["genre_document"]
          id?: string
          lecture?: Database["public"]["Enums"]["role_demarche"]
          modifie_le?: string
          ordre?: number
          publie_le?: string | null
          publie_version_id?: string | null
          titre: string
        }
        Update: {
          archive_le?: string | null
          cree_le?: string
          cree_par?: string | null
          demarche_id?: string
          ecriture?: Database["public"]["Enums"]["role_demarche"]
          etape_id?: string | null
          genre?: Database["public"]["Enums"]["genre_document"]
          id?: string
          lecture?: Database["public"]["Enums"]["role_demarche"]
          modifie_le?: string
          ordre?: number
          publie_le?: string | null
          publie_version_id?: string | null
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "document_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "document_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_publie_version"
            columns: ["id", "publie_version_id"]
            referencedRelation: "document_version"
            referencedColumns: ["document_id", "id"]
          },
        ]
      }
      document_image: {
        Row: {
          cree_le: string
          cree_par: string | null
          demarche_id: string
          document_id: string
          donnees: string
          hauteur: number
          id: string
          largeur: number
          type: Database["public"]["Enums"]["type_image"]
        }
        Insert: {
          cree_le?: string
          cree_par?: string | null
          demarche_id: string
          document_id: string
          donnees: string
          hauteur: number
          id?: string
          largeur: number
          type: Database["public"]["Enums"]["type_image"]
        }
        Update: {
          cree_le?: string
          cree_par?: string | null
          demarche_id?: string
          document_id?: string
          donnees?: string
          hauteur?: number
          id?: string
          largeur?: number
          type?: Database["public"]["Enums"]["type_image"]
        }
        Relationships: [
          {
            foreignKeyName: "document_image_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_image_demarche_id_document_id_fkey"
            columns: ["demarche_id", "document_id"]
            referencedRelation: "document"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "document_image_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_image_document_id_fkey"
            columns: ["document_id"]
            referencedRelation: "document"
            referencedColumns: ["id"]
          },
        ]
      }
      document_texte: {
        Row: {
          contenu: NonNullable<Json>
          demarche_id: string
          document_id: string
          ecrit_le: string
          ecrit_par: string | null
          images: string[]
          mots: number
          texte: string
        }
        Insert: {
          contenu: NonNullable<Json>
          demarche_id: string
          document_id: string
          ecrit_le?: string
          ecrit_par?: string | null
          images?: string[]
          mots: number
          texte: string
        }
        Update: {
          contenu?: NonNullable<Json>
          demarche_id?: string
          document_id?: string
          ecrit_le?: string
          ecrit_par?: string | null
          images?: string[]
          mots?: number
          texte?: string
        }
        Relationships: [
          {
            foreignKeyName: "document_texte_demarche_id_document_id_fkey"
            columns: ["demarche_id", "document_id"]
            referencedRelation: "document"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "document_texte_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_texte_document_id_fkey"
            columns: ["document_id"]
            referencedRelation: "document"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_texte_ecrit_par_fkey"
            columns: ["ecrit_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      document_version: {
        Row: {
          contenu: NonNullable<Json>
          cree_le: string
          cree_par: string | null
          demarche_id: string
          document_id: string
          genre: Database["public"]["Enums"]["genre_version"]
          id: string
          images: string[]
          mots: number
          nom: string | null
          numero: number
        }
        Insert: {
          contenu: NonNullable<Json>
          cree_le?: string
          cree_par?: string | null
          demarche_id: string
          document_id: string
          genre: Database["public"]["Enums"]["genre_version"]
          id?: string
          images?: string[]
          mots: number
          nom?: string | null
          numero: number
        }
        Update: {
          contenu?: NonNullable<Json>
          cree_le?: string
          cree_par?: string | null
          demarche_id?: string
          document_id?: string
          genre?: Database["public"]["Enums"]["genre_version"]
          id?: string
          images?: string[]
          mots?: number
          nom?: string | null
          numero?: number
        }
        Relationships: [
          {
            foreignKeyName: "document_version_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_version_demarche_id_document_id_fkey"
            columns: ["demarche_id", "document_id"]
            referencedRelation: "document"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "document_version_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_version_document_id_fkey"
            columns: ["document_id"]
            referencedRelation: "document"
            referencedColumns: ["id"]
          },
        ]
      }
      document_version_auteur: {
        Row: {
          demarche_id: string
          profil_id: string
          signes: number
          version_id: string
        }
        Insert: {
          demarche_id: string
          profil_id: string
          signes: number
          version_id: string
        }
        Update: {
          demarche_id?: string
          profil_id?: string
          signes?: number
          version_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "document_version_auteur_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_version_auteur_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "document_version_auteur_version_id_fkey"
            columns: ["version_id"]
            referencedRelation: "document_version"
            referencedColumns: ["id"]
          },
        ]
      }
      etape: {
        Row: {
          debut: string | null
          demarche_id: string
          etat: Database["public"]["Enums"]["etat_etape"]
          fin: string | null
          id: string
          livrable: string
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_etape"]
          niveau: Database["public"]["Enums"]["niveau_engagement"]
          presentation: string
          question: string
        }
        Insert: {
          debut?: string | null
          demarche_id: string
          etat?: Database["public"]["Enums"]["etat_etape"]
          fin?: string | null
          id?: string
          livrable?: string
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_etape"]
          niveau: Database["public"]["Enums"]["niveau_engagement"]
          presentation?: string
          question?: string
        }
        Update: {
          debut?: string | null
          demarche_id?: string
          etat?: Database["public"]["Enums"]["etat_etape"]
          fin?: string | null
          id?: string
          livrable?: string
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_etape"]
          niveau?: Database["public"]["Enums"]["niveau_engagement"]
          presentation?: string
          question?: string
        }
        Relationships: [
          {
            foreignKeyName: "etape_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      etape_passage: {
        Row: {
          auteur_id: string | null
          criteres_manquants: string[]
          de: Database["public"]["Enums"]["etat_etape"]
          demarche_id: string
          etape_id: string
          fait_le: string
          id: number
          motif: string | null
          vers: Database["public"]["Enums"]["etat_etape"]
        }
        Insert: {
          auteur_id?: string | null
          criteres_manquants?: string[]
          de: Database["public"]["Enums"]["etat_etape"]
          demarche_id: string
          etape_id: string
          fait_le?: string
          id?: never
          motif?: string | null
          vers: Database["public"]["Enums"]["etat_etape"]
        }
        Update: {
          auteur_id?: string | null
          criteres_manquants?: string[]
          de?: Database["public"]["Enums"]["etat_etape"]
          demarche_id?: string
          etape_id?: string
          fait_le?: string
          id?: never
          motif?: string | null
          vers?: Database["public"]["Enums"]["etat_etape"]
        }
        Relationships: [
          {
            foreignKeyName: "etape_passage_auteur_id_fkey"
            columns: ["auteur_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "etape_passage_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      fichier_reponse: {
        Row: {
          demarche_id: string
          donnees: string
          id: string
          joint_le: string
          nom: string
          question_id: string
          reponse_id: string
          taille: number
          type: Database["public"]["Enums"]["type_piece"]
        }
        Insert: {
          demarche_id: string
          donnees: string
          id?: string
          joint_le?: string
          nom: string
          question_id: string
          reponse_id: string
          taille?: never
          type: Database["public"]["Enums"]["type_piece"]
        }
        Update: {
          demarche_id?: string
          donnees?: string
          id?: string
          joint_le?: string
          nom?: string
          question_id?: string
          reponse_id?: string
          taille?: never
          type?: Database["public"]["Enums"]["type_piece"]
        }
        Relationships: [
          {
            foreignKeyName: "fichier_reponse_demarche_id_reponse_id_fkey"
            columns: ["demarche_id", "reponse_id"]
            referencedRelation: "reponse"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "fichier_reponse_question_id_fkey"
            columns: ["question_id"]
            referencedRelation: "question"
            referencedColumns: ["id"]
          },
        ]
      }
      importation: {
        Row: {
          bilan: NonNullable<Json>
          choix: NonNullable<Json>
          colonnes: NonNullable<Json>
          cree_le: string
          cree_par: string | null
          demarche_id: string
          encodage: string
          etape_id: string | null
          etat: Database["public"]["Enums"]["etat_importation"]
          faites: number
          fichier: string
          finie_le: string | null
          id: string
          importees: number
          lignes: number
          modifie_le: string
          separateur: string
        }
        Insert: {
          bilan?: NonNullable<Json>
          choix?: NonNullable<Json>
          colonnes?: NonNullable<Json>
          cree_le?: string
          cree_par?: string | null
          demarche_id: string
          encodage?: string
          etape_id?: string | null
          etat?: Database["public"]["Enums"]["etat_importation"]
          faites?: number
          fichier: string
          finie_le?: string | null
          id?: string
          importees?: number
          lignes?: number
          modifie_le?: string
          separateur?: string
        }
        Update: {
          bilan?: NonNullable<Json>
          choix?: NonNullable<Json>
          colonnes?: NonNullable<Json>
          cree_le?: string
          cree_par?: string | null
          demarche_id?: string
          encodage?: string
          etape_id?: string | null
          etat?: Database["public"]["Enums"]["etat_importation"]
          faites?: number
          fichier?: string
          finie_le?: string | null
          id?: string
          importees?: number
          lignes?: number
          modifie_le?: string
          separateur?: string
        }
        Relationships: [
          {
            foreignKeyName: "importation_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "importation_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "importation_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      importation_lot: {
        Row: {
          demarche_id: string
          importation_id: string
          lignes: NonNullable<Json>
          premiere: number
        }
        Insert: {
          demarche_id: string
          importation_id: string
          lignes: NonNullable<Json>
          premiere: number
        }
        Update: {
          demarche_id?: string
          importation_id?: string
          lignes?: NonNullable<Json>
          premiere?: number
        }
        Relationships: [
          {
            foreignKeyName: "importation_lot_demarche_id_importation_id_fkey"
            columns: ["demarche_id", "importation_id"]
            referencedRelation: "importation"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      importation_morceau: {
        Row: {
          demarche_id: string
          importation_id: string
          numero: number
          octets: string
        }
        Insert: {
          demarche_id: string
          importation_id: string
          numero: number
          octets: string
        }
        Update: {
          demarche_id?: string
          importation_id?: string
          numero?: number
          octets?: string
        }
        Relationships: [
          {
            foreignKeyName: "importation_morceau_demarche_id_importation_id_fkey"
            columns: ["demarche_id", "importation_id"]
            referencedRelation: "importation"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      instance: {
        Row: {
          composition: string
          demarche_id: string
          id: string
          modifie_le: string
          nom: string
          ordre: number
          role: Database["public"]["Enums"]["role_instance"]
        }
        Insert: {
          composition?: string
          demarche_id: string
          id?: string
          modifie_le?: string
          nom: string
          ordre?: number
          role: Database["public"]["Enums"]["role_instance"]
        }
        Update: {
          composition?: string
          demarche_id?: string
          id?: string
          modifie_le?: string
          nom?: string
          ordre?: number
          role?: Database["public"]["Enums"]["role_instance"]
        }
        Relationships: [
          {
            foreignKeyName: "instance_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      instance_organisation: {
        Row: {
          demarche_id: string
          instance_id: string
          organisation_id: string
        }
        Insert: {
          demarche_id: string
          instance_id: string
          organisation_id: string
        }
        Update: {
          demarche_id?: string
          instance_id?: string
          organisation_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "instance_organisation_demarche_id_instance_id_fkey"
            columns: ["demarche_id", "instance_id"]
            referencedRelation: "instance"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "instance_organisation_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
        ]
      }
      invitation: {
        Row: {
          acceptee_le: string | null
          acceptee_par: string | null
          adresse: string | null
          college_id: string | null
          cree_le: string
          cree_par: string | null
          demarche_id: string
          envoyee_le: string | null
          expire_le: string
          id: string
          jeton_hash: string
          nom: string
          revoquee_le: string | null
          role: Database["public"]["Enums"]["role_demarche"]
          usages: number
          usages_max: number | null
        }
        Insert: {
          acceptee_le?: string | null
          acceptee_par?: string | null
          adresse?: string | null
          college_id?: string | null
          cree_le?: string
          cree_par?: string | null
          demarche_id: string
          envoyee_le?: string | null
          expire_le: string
          id?: string
          jeton_hash: string
          nom?: string
          revoquee_le?: string | null
          role: Database["public"]["Enums"]["role_demarche"]
          usages?: number
          usages_max?: number | null
        }
        Update: {
          acceptee_le?: string | null
          acceptee_par?: string | null
          adresse?: string | null
          college_id?: string | null
          cree_le?: string
          cree_par?: string | null
          demarche_id?: string
          envoyee_le?: string | null
          expire_le?: string
          id?: string
          jeton_hash?: string
          nom?: string
          revoquee_le?: string | null
          role?: Database["public"]["Enums"]["role_demarche"]
          usages?: number
          usages_max?: number | null
        }
        Relationships: [
          {
            foreignKeyName: "invitation_acceptee_par_fkey"
            columns: ["acceptee_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "invitation_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "invitation_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "invitation_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      invitation_lot: {
        Row: {
          cree_le: string
          cree_par: string
          demarche_id: string
          expire_le: string
          id: string
          lignes: NonNullable<Json>
        }
        Insert: {
          cree_le?: string
          cree_par?: string
          demarche_id: string
          expire_le: string
          id?: string
          lignes: NonNullable<Json>
        }
        Update: {
          cree_le?: string
          cree_par?: string
          demarche_id?: string
          expire_le?: string
          id?: string
          lignes?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "invitation_lot_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "invitation_lot_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      invitation_mandat: {
        Row: {
          acceptee_le: string | null
          acceptee_par: string | null
          annulee_le: string | null
          courriel: string
          cree_le: string
          cree_par: string | null
          expire_le: string
          fin: string | null
          fonction: string
          id: string
          jeton_empreinte: string
          organisation_id: string
          role: Database["public"]["Enums"]["role_mandat"]
        }
        Insert: {
          acceptee_le?: string | null
          acceptee_par?: string | null
          annulee_le?: string | null
          courriel: string
          cree_le?: string
          cree_par?: string | null
          expire_le?: string
          fin?: string | null
          fonction?: string
          id?: string
          jeton_empreinte: string
          organisation_id: string
          role?: Database["public"]["Enums"]["role_mandat"]
        }
        Update: {
          acceptee_le?: string | null
          acceptee_par?: string | null
          annulee_le?: string | null
          courriel?: string
          cree_le?: string
          cree_par?: string | null
          expire_le?: string
          fin?: string | null
          fonction?: string
          id?: string
          jeton_empreinte?: string
          organisation_id?: string
          role?: Database["public"]["Enums"]["role_mandat"]
        }
        Relationships: [
          {
            foreignKeyName: "invitation_mandat_acceptee_par_fkey"
            columns: ["acceptee_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "invitation_mandat_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "invitation_mandat_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
        ]
      }
      jalon: {
        Row: {
          cree_le: string
          date_precision: Database["public"]["Enums"]["precision_date"]
          debut: string
          demarche_id: string
          description: string
          etape_id: string | null
          fin: string | null
          heure_debut: string | null
          heure_fin: string | null
          id: string
          instance_id: string | null
          lien_visio: string
          lieu: string
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_jalon"]
          revision: number
          titre: string
        }
        Insert: {
          cree_le?: string
          date_precision?: Database["public"]["Enums"]["precision_date"]
          debut: string
          demarche_id: string
          description?: string
          etape_id?: string | null
          fin?: string | null
          heure_debut?: string | null
          heure_fin?: string | null
          id?: string
          instance_id?: string | null
          lien_visio?: string
          lieu?: string
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_jalon"]
          revision?: number
          titre: string
        }
        Update: {
          cree_le?: string
          date_precision?: Database["public"]["Enums"]["precision_date"]
          debut?: string
          demarche_id?: string
          description?: string
          etape_id?: string | null
          fin?: string | null
          heure_debut?: string | null
          heure_fin?: string | null
          id?: string
          instance_id?: string | null
          lien_visio?: string
          lieu?: string
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_jalon"]
          revision?: number
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "jalon_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "jalon_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "jalon_demarche_id_instance_id_fkey"
            columns: ["demarche_id", "instance_id"]
            referencedRelation: "instance"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      journal: {
        Row: {
          acteur_id: string | null
          action: string
          demarche_id: string | null
          est_public: boolean
          fait_le: string
          id: number
          objet_id: string | null
          resume: NonNullable<Json>
        }
        Insert: {
          acteur_id?: string | null
          action: string
          demarche_id?: string | null
          est_public?: boolean
          fait_le?: string
          id?: never
          objet_id?: string | null
          resume?: NonNullable<Json>
        }
        Update: {
          acteur_id?: string | null
          action?: string
          demarche_id?: string | null
          est_public?: boolean
          fait_le?: string
          id?: never
          objet_id?: string | null
          resume?: NonNullable<Json>
        }
        Relationships: [
          {
            foreignKeyName: "journal_acteur_id_fkey"
            columns: ["acteur_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "journal_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      mandat: {
        Row: {
          accorde_le: string
          accorde_par: string | null
          debut: string
          fin: string | null
          fonction: string
          id: string
          organisation_id: string
          profil_id: string
          revoque_le: string | null
          role: Database["public"]["Enums"]["role_mandat"]
        }
        Insert: {
          accorde_le?: string
          accorde_par?: string | null
          debut?: string
          fin?: string | null
          fonction?: string
          id?: string
          organisation_id: string
          profil_id: string
          revoque_le?: string | null
          role?: Database["public"]["Enums"]["role_mandat"]
        }
        Update: {
          accorde_le?: string
          accorde_par?: string | null
          debut?: string
          fin?: string | null
          fonction?: string
          id?: string
          organisation_id?: string
          profil_id?: string
          revoque_le?: string | null
          role?: Database["public"]["Enums"]["role_mandat"]
        }
        Relationships: [
          {
            foreignKeyName: "mandat_accorde_par_fkey"
            columns: ["accorde_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "mandat_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "mandat_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      membre: {
        Row: {
          college_id: string | null
          demarche_id: string
          profil_id: string
          rejoint_le: string
          retire_le: string | null
          retire_par_autrui: boolean
          role: Database["public"]["Enums"]["role_demarche"]
        }
        Insert: {
          college_id?: string | null
          demarche_id: string
          profil_id: string
          rejoint_le?: string
          retire_le?: string | null
          retire_par_autrui?: boolean
          role?: Database["public"]["Enums"]["role_demarche"]
        }
        Update: {
          college_id?: string | null
          demarche_id?: string
          profil_id?: string
          rejoint_le?: string
          retire_le?: string | null
          retire_par_autrui?: boolean
          role?: Database["public"]["Enums"]["role_demarche"]
        }
        Relationships: [
          {
            foreignKeyName: "membre_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "membre_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "membre_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      modele: {
        Row: {
          contenu: NonNullable<Json>
          cree_le: string
          cree_par: string | null
          id: string
          resume: string
          titre: string
          visibilite: Database["public"]["Enums"]["visibilite_modele"]
        }
        Insert: {
          contenu: NonNullable<Json>
          cree_le?: string
          cree_par?: string | null
          id?: string
          resume?: string
          titre: string
          visibilite?: Database["public"]["Enums"]["visibilite_modele"]
        }
        Update: {
          contenu?: NonNullable<Json>
          cree_le?: string
          cree_par?: string | null
          id?: string
          resume?: string
          titre?: string
          visibilite?: Database["public"]["Enums"]["visibilite_modele"]
        }
        Relationships: [
          {
            foreignKeyName: "modele_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      moderation: {
        Row: {
          contribution_id: string | null
          decidee_le: string
          decidee_par: string | null
          decision: Database["public"]["Enums"]["decision_moderation"]
          demarche_id: string
          id: string
          message: string
          motif: Database["public"]["Enums"]["motif_moderation"] | null
          piece_id: string | null
          reponse_id: string | null
        }
        Insert: {
          contribution_id?: string | null
          decidee_le?: string
          decidee_par?: string | null
          decision: Database["public"]["Enums"]["decision_moderation"]
          demarche_id: string
          id?: string
          message?: string
          motif?: Database["public"]["Enums"]["motif_moderation"] | null
          piece_id?: string | null
          reponse_id?: string | null
        }
        Update: {
          contribution_id?: string | null
          decidee_le?: string
          decidee_par?: string | null
          decision?: Database["public"]["Enums"]["decision_moderation"]
          demarche_id?: string
          id?: string
          message?: string
          motif?: Database["public"]["Enums"]["motif_moderation"] | null
          piece_id?: string | null
          reponse_id?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "moderation_decidee_par_fkey"
            columns: ["decidee_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "moderation_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "moderation_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "moderation_demarche_id_reponse_id_fkey"
            columns: ["demarche_id", "reponse_id"]
            referencedRelation: "reponse"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "moderation_piece_id_fkey"
            columns: ["piece_id"]
            referencedRelation: "piece_jointe"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation: {
        Row: {
          cree_le: string
          cree_par: string | null
          est_ess: boolean
          fermee_le: string | null
          fermee_par: string | null
          fictive: boolean
          forme: Database["public"]["Enums"]["forme_juridique"] | null
          fusionnee_dans: string | null
          fusionnee_le: string | null
          id: string
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_organisation"]
          nom: string
          presentation: string
          qualites: string[]
          recherche: string
          rna: string | null
          siae: string[]
          sigle: string | null
          siret: string | null
          site_web: string | null
          territoire_code: string | null
          territoire_departement: string | null
          territoire_nature:
            | Database["public"]["Enums"]["nature_territoire"]
            | null
          territoire_nom: string | null
          trigrammes: string[]
        }
        Insert: {
          cree_le?: string
          cree_par?: string | null
          est_ess?: never
          fermee_le?: string | null
          fermee_par?: string | null
          fictive?: boolean
          forme?: Database["public"]["Enums"]["forme_juridique"] | null
          fusionnee_dans?: string | null
          fusionnee_le?: string | null
          id?: string
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_organisation"]
          nom: string
          presentation?: string
          qualites?: string[]
          recherche?: never
          rna?: string | null
          siae?: string[]
          sigle?: string | null
          siret?: string | null
          site_web?: string | null
          territoire_code?: string | null
          territoire_departement?: string | null
          territoire_nature?:
            | Database["public"]["Enums"]["nature_territoire"]
            | null
          territoire_nom?: string | null
          trigrammes?: never
        }
        Update: {
          cree_le?: string
          cree_par?: string | null
          est_ess?: never
          fermee_le?: string | null
          fermee_par?: string | null
          fictive?: boolean
          forme?: Database["public"]["Enums"]["forme_juridique"] | null
          fusionnee_dans?: string | null
          fusionnee_le?: string | null
          id?: string
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_organisation"]
          nom?: string
          presentation?: string
          qualites?: string[]
          recherche?: never
          rna?: string | null
          siae?: string[]
          sigle?: string | null
          siret?: string | null
          site_web?: string | null
          territoire_code?: string | null
          territoire_departement?: string | null
          territoire_nature?:
            | Database["public"]["Enums"]["nature_territoire"]
            | null
          territoire_nom?: string | null
          trigrammes?: never
        }
        Relationships: [
          {
            foreignKeyName: "organisation_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "organisation_fermee_par_fkey"
            columns: ["fermee_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "organisation_fusionnee_dans_fkey"
            columns: ["fusionnee_dans"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_contact: {
        Row: {
          courriel: string
          cree_le: string
          fonction: string
          id: string
          nom: string
          organisation_id: string
          telephone: string
        }
        Insert: {
          courriel?: string
          cree_le?: string
          fonction?: string
          id?: string
          nom: string
          organisation_id: string
          telephone?: string
        }
        Update: {
          courriel?: string
          cree_le?: string
          fonction?: string
          id?: string
          nom?: string
          organisation_id?: string
          telephone?: string
        }
        Relationships: [
          {
            foreignKeyName: "organisation_contact_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
        ]
      }
      organisation_logo: {
        Row: {
          donnees: string
          hauteur: number
          id: string
          largeur: number
          organisation_id: string
          type: Database["public"]["Enums"]["type_image"]
        }
        Insert: {
          donnees: string
          hauteur: number
          id?: string
          largeur: number
          organisation_id: string
          type: Database["public"]["Enums"]["type_image"]
        }
        Update: {
          donnees?: string
          hauteur?: number
          id?: string
          largeur?: number
          organisation_id?: string
          type?: Database["public"]["Enums"]["type_image"]
        }
        Relationships: [
          {
            foreignKeyName: "organisation_logo_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
        ]
      }
      page_legale: {
        Row: {
          cle: string
          contenu: string
          langue: Database["public"]["Enums"]["langue"]
          modifie_le: string
          modifie_par: string | null
        }
        Insert: {
          cle: string
          contenu: string
          langue?: Database["public"]["Enums"]["langue"]
          modifie_le?: string
          modifie_par?: string | null
        }
        Update: {
          cle?: string
          contenu?: string
          langue?: Database["public"]["Enums"]["langue"]
          modifie_le?: string
          modifie_par?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "page_legale_modifie_par_fkey"
            columns: ["modifie_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      perimetre: {
        Row: {
          communes: number
          demarche_id: string
          id: string
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_perimetre"]
          nom: string
          population: number | null
        }
        Insert: {
          communes: number
          demarche_id: string
          id?: string
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_perimetre"]
          nom: string
          population?: number | null
        }
        Update: {
          communes?: number
          demarche_id?: string
          id?: string
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_perimetre"]
          nom?: string
          population?: number | null
        }
        Relationships: [
          {
            foreignKeyName: "perimetre_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      perimetre_lieu: {
        Row: {
          code: string
          demarche_id: string
          departement: string
          nature: Database["public"]["Enums"]["nature_territoire"]
          nom: string
          perimetre_id: string
          population: number | null
        }
        Insert: {
          code: string
          demarche_id: string
          departement?: string
          nature: Database["public"]["Enums"]["nature_territoire"]
          nom: string
          perimetre_id: string
          population?: number | null
        }
        Update: {
          code?: string
          demarche_id?: string
          departement?: string
          nature?: Database["public"]["Enums"]["nature_territoire"]
          nom?: string
          perimetre_id?: string
          population?: number | null
        }
        Relationships: [
          {
            foreignKeyName: "perimetre_lieu_demarche_id_perimetre_id_fkey"
            columns: ["demarche_id", "perimetre_id"]
            referencedRelation: "perimetre"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      piece_jointe: {
        Row: {
          contribution_id: string
          demarche_id: string
          donnees: string
          empreinte: string
          id: string
          jointe_le: string
          nom: string
          retiree_le: string | null
          taille: number
          type: Database["public"]["Enums"]["type_piece"]
        }
        Insert: {
          contribution_id: string
          demarche_id: string
          donnees: string
          empreinte?: never
          id?: string
          jointe_le?: string
          nom: string
          retiree_le?: string | null
          taille?: never
          type: Database["public"]["Enums"]["type_piece"]
        }
        Update: {
          contribution_id?: string
          demarche_id?: string
          donnees?: string
          empreinte?: never
          id?: string
          jointe_le?: string
          nom?: string
          retiree_le?: string | null
          taille?: never
          type?: Database["public"]["Enums"]["type_piece"]
        }
        Relationships: [
          {
            foreignKeyName: "piece_jointe_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      portage: {
        Row: {
          demarche_id: string
          ordre: number
          organisation_id: string
        }
        Insert: {
          demarche_id: string
          ordre?: number
          organisation_id: string
        }
        Update: {
          demarche_id?: string
          ordre?: number
          organisation_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "portage_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "portage_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
        ]
      }
      preparation: {
        Row: {
          demarche_id: string
          fait_le: string
          pas: Database["public"]["Enums"]["pas_preparation"]
        }
        Insert: {
          demarche_id: string
          fait_le?: string
          pas: Database["public"]["Enums"]["pas_preparation"]
        }
        Update: {
          demarche_id?: string
          fait_le?: string
          pas?: Database["public"]["Enums"]["pas_preparation"]
        }
        Relationships: [
          {
            foreignKeyName: "preparation_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      profil: {
        Row: {
          cree_le: string
          id: string
          modifie_le: string
          nom: string
        }
        Insert: {
          cree_le?: string
          id: string
          modifie_le?: string
          nom?: string
        }
        Update: {
          cree_le?: string
          id?: string
          modifie_le?: string
          nom?: string
        }
        Relationships: []
      }
      profil_prive: {
        Row: {
          alertes_immediates: boolean
          langue: Database["public"]["Enums"]["langue"]
          modifie_le: string
          profil_id: string
          resume_hebdomadaire: boolean
        }
        Insert: {
          alertes_immediates?: boolean
          langue?: Database["public"]["Enums"]["langue"]
          modifie_le?: string
          profil_id: string
          resume_hebdomadaire?: boolean
        }
        Update: {
          alertes_immediates?: boolean
          langue?: Database["public"]["Enums"]["langue"]
          modifie_le?: string
          profil_id?: string
          resume_hebdomadaire?: boolean
        }
        Relationships: [
          {
            foreignKeyName: "profil_prive_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      question: {
        Row: {
          aide: string
          condition_question: string | null
          condition_valeurs: string[]
          demarche_id: string
          id: string
          libelle: string
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_question"]
          ordre: number
          recueil_id: string
          reglages: NonNullable<Json>
          requise: boolean
          retiree_le: string | null
        }
        Insert: {
          aide?: string
          condition_question?: string | null
          condition_valeurs?: string[]
          demarche_id: string
          id?: string
          libelle?: string
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_question"]
          ordre?: number
          recueil_id: string
          reglages?: NonNullable<Json>
          requise?: boolean
          retiree_le?: string | null
        }
        Update: {
          aide?: string
          condition_question?: string | null
          condition_valeurs?: string[]
          demarche_id?: string
          id?: string
          libelle?: string
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_question"]
          ordre?: number
          recueil_id?: string
          reglages?: NonNullable<Json>
          requise?: boolean
          retiree_le?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "question_demarche_id_recueil_id_fkey"
            columns: ["demarche_id", "recueil_id"]
            referencedRelation: "recueil"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "question_recueil_id_condition_question_fkey"
            columns: ["recueil_id", "condition_question"]
            referencedRelation: "question"
            referencedColumns: ["recueil_id", "id"]
          },
        ]
      }
      recueil: {
        Row: {
          code: string
          college_id: string | null
          cree_le: string
          cree_par: string | null
          debut: string | null
          demarche_id: string
          etape_id: string
          etat: Database["public"]["Enums"]["etat_recueil"]
          fin: string | null
          id: string
          integration: boolean
          limite: number | null
          moderation: Database["public"]["Enums"]["moderation_recueil"]
          modifie_le: string
          nature: Database["public"]["Enums"]["nature_recueil"]
          natures: string[]
          ouverture: Database["public"]["Enums"]["ouverture_recueil"]
          presentation: string
          remerciement: string
          reponses: number
          resultats_publics: boolean
          titre: string
        }
        Insert: {
          code?: string
          college_id?: string | null
          cree_le?: string
          cree_par?: string | null
          debut?: string | null
          demarche_id: string
          etape_id: string
          etat?: Database["public"]["Enums"]["etat_recueil"]
          fin?: string | null
          id?: string
          integration?: boolean
          limite?: number | null
          moderation?: Database["public"]["Enums"]["moderation_recueil"]
          modifie_le?: string
          nature: Database["public"]["Enums"]["nature_recueil"]
          natures?: string[]
          ouverture?: Database["public"]["Enums"]["ouverture_recueil"]
          presentation?: string
          remerciement?: string
          reponses?: number
          resultats_publics?: boolean
          titre: string
        }
        Update: {
          code?: string
          college_id?: string | null
          cree_le?: string
          cree_par?: string | null
          debut?: string | null
          demarche_id?: string
          etape_id?: string
          etat?: Database["public"]["Enums"]["etat_recueil"]
          fin?: string | null
          id?: string
          integration?: boolean
          limite?: number | null
          moderation?: Database["public"]["Enums"]["moderation_recueil"]
          modifie_le?: string
          nature?: Database["public"]["Enums"]["nature_recueil"]
          natures?: string[]
          ouverture?: Database["public"]["Enums"]["ouverture_recueil"]
          presentation?: string
          remerciement?: string
          reponses?: number
          resultats_publics?: boolean
          titre?: string
        }
        Relationships: [
          {
            foreignKeyName: "recueil_cree_par_fkey"
            columns: ["cree_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "recueil_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "recueil_demarche_id_etape_id_fkey"
            columns: ["demarche_id", "etape_id"]
            referencedRelation: "etape"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "recueil_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
      recueil_college: {
        Row: {
          college_id: string
          demarche_id: string
          recueil_id: string
        }
        Insert: {
          college_id: string
          demarche_id: string
          recueil_id: string
        }
        Update: {
          college_id?: string
          demarche_id?: string
          recueil_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "recueil_college_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "recueil_college_demarche_id_recueil_id_fkey"
            columns: ["demarche_id", "recueil_id"]
            referencedRelation: "recueil"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      reponse: {
        Row: {
          apport: NonNullable<Json>
          cle: string
          college_id: string | null
          contenu: NonNullable<Json>
          cree_le: string
          demarche_id: string
          envoyee_le: string | null
          etat: Database["public"]["Enums"]["etat_reponse"]
          id: string
          modifie_le: string
          mots: unknown
          organisation_id: string | null
          profil_id: string | null
          provenance: Database["public"]["Enums"]["provenance"]
          recueil_id: string
          saisie_par: string | null
        }
        Insert: {
          apport?: NonNullable<Json>
          cle: string
          college_id?: string | null
          contenu?: NonNullable<Json>
          cree_le?: string
          demarche_id: string
          envoyee_le?: string | null
          etat?: Database["public"]["Enums"]["etat_reponse"]
          id?: string
          modifie_le?: string
          mots?: never
          organisation_id?: string | null
          profil_id?: string | null
          provenance?: Database["public"]["Enums"]["provenance"]
          recueil_id: string
          saisie_par?: string | null
        }
        Update: {
          apport?: NonNullable<Json>
          cle?: string
          college_id?: string | null
          contenu?: NonNullable<Json>
          cree_le?: string
          demarche_id?: string
          envoyee_le?: string | null
          etat?: Database["public"]["Enums"]["etat_reponse"]
          id?: string
          modifie_le?: string
          mots?: never
          organisation_id?: string | null
          profil_id?: string | null
          provenance?: Database["public"]["Enums"]["provenance"]
          recueil_id?: string
          saisie_par?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "reponse_demarche_id_college_id_fkey"
            columns: ["demarche_id", "college_id"]
            referencedRelation: "college"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "reponse_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "reponse_demarche_id_recueil_id_fkey"
            columns: ["demarche_id", "recueil_id"]
            referencedRelation: "recueil"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "reponse_organisation_id_fkey"
            columns: ["organisation_id"]
            referencedRelation: "organisation"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "reponse_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "reponse_saisie_par_fkey"
            columns: ["saisie_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      signalement: {
        Row: {
          contribution_id: string
          cree_le: string
          demarche_id: string
          empreinte: string | null
          id: string
          motif: Database["public"]["Enums"]["motif_moderation"]
          mots: string
          profil_id: string | null
          traite_le: string | null
        }
        Insert: {
          contribution_id: string
          cree_le?: string
          demarche_id: string
          empreinte?: string | null
          id?: string
          motif: Database["public"]["Enums"]["motif_moderation"]
          mots?: string
          profil_id?: string | null
          traite_le?: string | null
        }
        Update: {
          contribution_id?: string
          cree_le?: string
          demarche_id?: string
          empreinte?: string | null
          id?: string
          motif?: Database["public"]["Enums"]["motif_moderation"]
          mots?: string
          profil_id?: string | null
          traite_le?: string | null
        }
        Relationships: [
          {
            foreignKeyName: "signalement_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "signalement_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "signalement_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      soutien: {
        Row: {
          contribution_id: string
          demarche_id: string
          profil_id: string
          soutenu_le: string
        }
        Insert: {
          contribution_id: string
          demarche_id: string
          profil_id?: string
          soutenu_le?: string
        }
        Update: {
          contribution_id?: string
          demarche_id?: string
          profil_id?: string
          soutenu_le?: string
        }
        Relationships: [
          {
            foreignKeyName: "soutien_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "soutien_profil_id_fkey"
            columns: ["profil_id"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      synthese: {
        Row: {
          cree_le: string
          demarche_id: string
          document_id: string | null
          essentiel: string
          fusionnee_dans: string | null
          id: string
          modifie_le: string
          numero: number
          publiee_le: string | null
          supprimee_le: string | null
          titre: string
          vivante: boolean
        }
        Insert: {
          cree_le?: string
          demarche_id: string
          document_id?: string | null
          essentiel?: string
          fusionnee_dans?: string | null
          id?: string
          modifie_le?: string
          numero: number
          publiee_le?: string | null
          supprimee_le?: string | null
          titre: string
          vivante?: never
        }
        Update: {
          cree_le?: string
          demarche_id?: string
          document_id?: string | null
          essentiel?: string
          fusionnee_dans?: string | null
          id?: string
          modifie_le?: string
          numero?: number
          publiee_le?: string | null
          supprimee_le?: string | null
          titre?: string
          vivante?: never
        }
        Relationships: [
          {
            foreignKeyName: "synthese_demarche_id_document_id_fkey"
            columns: ["demarche_id", "document_id"]
            referencedRelation: "document"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "synthese_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "synthese_demarche_id_fusionnee_dans_fkey"
            columns: ["demarche_id", "fusionnee_dans"]
            referencedRelation: "synthese"
            referencedColumns: ["demarche_id", "id"]
          },
        ]
      }
      synthese_contribution: {
        Row: {
          contribution_id: string
          demarche_id: string
          geste_id: string
          synthese_id: string
        }
        Insert: {
          contribution_id: string
          demarche_id: string
          geste_id: string
          synthese_id: string
        }
        Update: {
          contribution_id?: string
          demarche_id?: string
          geste_id?: string
          synthese_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "synthese_contribution_demarche_id_contribution_id_fkey"
            columns: ["demarche_id", "contribution_id"]
            referencedRelation: "contribution"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "synthese_contribution_demarche_id_synthese_id_fkey"
            columns: ["demarche_id", "synthese_id"]
            referencedRelation: "synthese"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "synthese_contribution_geste_id_fkey"
            columns: ["geste_id"]
            referencedRelation: "synthese_geste"
            referencedColumns: ["id"]
          },
        ]
      }
      synthese_geste: {
        Row: {
          annule_le: string | null
          annule_par: string | null
          apres: NonNullable<Json>
          autre_id: string | null
          avant: NonNullable<Json>
          demarche_id: string
          fait_le: string
          fait_par: string | null
          geste: Database["public"]["Enums"]["geste_synthese"]
          id: string
          nombre: number
          rang: number
          synthese_id: string
        }
        Insert: {
          annule_le?: string | null
          annule_par?: string | null
          apres?: NonNullable<Json>
          autre_id?: string | null
          avant?: NonNullable<Json>
          demarche_id: string
          fait_le?: string
          fait_par?: string | null
          geste: Database["public"]["Enums"]["geste_synthese"]
          id?: string
          nombre?: number
          rang?: never
          synthese_id: string
        }
        Update: {
          annule_le?: string | null
          annule_par?: string | null
          apres?: NonNullable<Json>
          autre_id?: string | null
          avant?: NonNullable<Json>
          demarche_id?: string
          fait_le?: string
          fait_par?: string | null
          geste?: Database["public"]["Enums"]["geste_synthese"]
          id?: string
          nombre?: number
          rang?: never
          synthese_id?: string
        }
        Relationships: [
          {
            foreignKeyName: "synthese_geste_annule_par_fkey"
            columns: ["annule_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
          {
            foreignKeyName: "synthese_geste_demarche_id_autre_id_fkey"
            columns: ["demarche_id", "autre_id"]
            referencedRelation: "synthese"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "synthese_geste_demarche_id_synthese_id_fkey"
            columns: ["demarche_id", "synthese_id"]
            referencedRelation: "synthese"
            referencedColumns: ["demarche_id", "id"]
          },
          {
            foreignKeyName: "synthese_geste_fait_par_fkey"
            columns: ["fait_par"]
            referencedRelation: "profil"
            referencedColumns: ["id"]
          },
        ]
      }
      theme: {
        Row: {
          demarche_id: string
          id: string
          nom: string
          ordre: number
          presentation: string
        }
        Insert: {
          demarche_id: string
          id?: string
          nom: string
          ordre?: number
          presentation?: string
        }
        Update: {
          demarche_id?: string
          id?: string
          nom?: string
          ordre?: number
          presentation?: string
        }
        Relationships: [
          {
            foreignKeyName: "theme_demarche_id_fkey"
            columns: ["demarche_id"]
            referencedRelation: "demarche"
            referencedColumns: ["id"]
          },
        ]
      }
    }
    Views: {
      [_ in never]: never
    }
    Functions: {
      accept_demande_mandat: {
        Args: {
          p_demande: string
          p_fin: string
          p_fonction: string
          p_role: Database["public"]["Enums"]["role_mandat"]
        }
        Returns: undefined
      }
      accept_invitation: { Args: { p_jeton: string }; Returns: string }
      accept_invitation_mandat: { Args: { p_jeton: string }; Returns: string }
      add_to_synthese: {
        Args: { p_contributions: string[]; p_synthese: string }
        Returns: number
      }
      advance_importation: {
        Args: { p_importation: string; p_lignes: Json; p_premiere: number }
        Returns: {
          bilan: NonNullable<Json>
          choix: NonNullable<Json>
          colonnes: NonNullable<Json>
          cree_le: string
          cree_par: string | null
          demarche_id: string
          encodage: string
          etape_id: string | null
          etat: Database["public"]["Enums"]["etat_importation"]
          faites: number
          fichier: string
          finie_le: string | null
          id: string
          importees: number
          lignes: number
          modifie_le: string
          separateur: string
        }
        SetofOptions: {
          from: "*"
          to: "importation"
          isOneToOne: true
          isSetofReturn: false
        }
      }
      answer_auto_diagnostic: {
        Args: { p_auto_diagnostic: string; p_reponses: Json }
        Returns: undefined
      }
      answer_demande: {
        Args: {
          p_accepte: boolean
          p_college: string
          p_demande: string
          p_motif: string
          p_role: Database["public"]["Enums"]["role_demarche"]
        }
        Returns: undefined
      }
      append_document_updates: { Args: { p_rows: Json }; Returns: Json }
      attach_fichier: {
        Args: {
          p_donnees: string
          p_jeton: string
          p_nom: string
          p_question: string
          p_recueil: string
          p_type: Database["public"]["Enums"]["type_piece"]
        }
        Returns: undefined
      }
      change_etape_etat: {
        Args: {
          p_etape: string
          p_motif?: string
          p_vers: Database["public"]["Enums"]["etat_etape"]
        }
        Returns: Database["public"]["Enums"]["etat_etape"]
      }
      check_adresses: {
        Args: { p_adresses: Json; p_demarche: string }
        Returns: {
          adresse: string
          etat: string
        }[]
      }
      choose_colleges: {
        Args: { p_colleges: string[]; p_recueil: string }
        Returns: undefined
      }
      claim_courriers: {
        Args: { p_bail: number; p_nombre: number }
        Returns: Json
      }
      close_organisation: {
        Args: { p_organisation: string }
        Returns: undefined
      }
      compact_document: {
        Args: {
          p_auteurs: string
          p_document: string
          p_seq: number
          p_snapshot: string
        }
        Returns: boolean
      }
      confirm_reponse: { Args: { p_jeton: string }; Returns: Json }
      copy_question: { Args: { p_question: string }; Returns: string }
      count_contributions: {
        Args: { p_demarche: string; p_filtre: Json }
        Returns: Json
      }
      count_courriers: { Args: Record<PropertyKey, never>; Returns: Json }
      count_couverture: { Args: { p_demarche: string }; Returns: Json }
      count_membres: {
        Args: { p_demarche: string }
        Returns: {
          college_id: string
          nombre: number
          role: Database["public"]["Enums"]["role_demarche"]
        }[]
      }
      count_moderation: { Args: { p_demarche: string }; Returns: Json }
      count_themes: {
        Args: { p_demarche: string }
        Returns: {
          nombre: number
          theme_id: string
        }[]
      }
      create_demarche: { Args: { p: Json }; Returns: string }
      create_recueil: {
        Args: { p: Json; p_demarche: string }
        Returns: undefined
      }
      create_synthese: {
        Args: {
          p_contributions: string[]
          p_demarche: string
          p_essentiel: string
          p_titre: string
        }
        Returns: number
      }
      delete_account: { Args: Record<PropertyKey, never>; Returns: undefined }
      detach_fichier: {
        Args: { p_jeton: string; p_question: string; p_recueil: string }
        Returns: undefined
      }
      discard_courriers: { Args: { p_raison: string }; Returns: number }
      follow_documents: {
        Args: { p_open: Json; p_presence: Json; p_process: string }
        Returns: Json
      }
      forget_courriers: { Args: Record<PropertyKey, never>; Returns: undefined }
      forget_reponses: { Args: Record<PropertyKey, never>; Returns: undefined }
      get_courriers_etat: { Args: Record<PropertyKey, never>; Returns: Json }
      get_document_pass: { Args: { p_document: string }; Returns: Json }
      get_document_right: {
        Args: { p_document: string; p_person: string }
        Returns: string
      }
      get_document_version: {
        Args: { p_document: string; p_version: string }
        Returns: Json
      }
      get_invitation_mandat: { Args: { p_jeton: string }; Returns: Json }
      invite_mandat: {
        Args: {
          p_courriel: string
          p_fin: string
          p_fonction: string
          p_id: string
          p_jeton_hash: string
          p_organisation: string
          p_role: Database["public"]["Enums"]["role_mandat"]
        }
        Returns: undefined
      }
      known_cles: { Args: { p_cles: Json; p_demarche: string }; Returns: Json }
      leave_documents: { Args: { p_process: string }; Returns: undefined }
      list_administrateurs: {
        Args: Record<PropertyKey, never>
        Returns: {
          adresse: string
          depuis: string
          nom: string
        }[]
      }
      list_auteurs: {
        Args: { p_contributions: string[] }
        Returns: {
          auteur: string
          id: string
          mien: boolean
          saisisseur: string
        }[]
      }
      list_auteurs_synthese: {
        Args: { p_synthese: string }
        Returns: {
          nom: string
        }[]
      }
      list_auto_diagnostic_commentaires: {
        Args: { p_auto_diagnostic: string }
        Returns: {
          commentaire: string
          condition: Database["public"]["Enums"]["condition_favorable"]
        }[]
      }
      list_candidats_synthese: { Args: { p_synthese: string }; Returns: Json }
      list_contribution_places: {
        Args: { p_dans?: string; p_demarche: string }
        Returns: {
          cle: string
          dans: string
          departement: string
          nom: string
          nombre: number
        }[]
      }
      list_contributions: {
        Args: { p_demarche: string; p_filtre: Json; p_limite?: number }
        Returns: Json
      }
      list_contributions_proches: {
        Args: { p_contributions: string[]; p_demarche: string }
        Returns: Json
      }
      list_courriers: {
        Args: { p_apres?: string; p_etat: string; p_nombre?: number }
        Returns: {
          a_envoyer_apres: string
          cree_le: string
          dernier_essai_le: string
          destinataire: string
          erreur: string
          essais: number
          etat: string
          fini_le: string
          genre: string
          id: string
          peut_reessayer: boolean
        }[]
      }
      list_documents_to_project: { Args: { p_all: boolean }; Returns: Json }
      list_hors_synthese: {
        Args: { p_demarche: string; p_filtre: Json; p_limite: number }
        Returns: Json
      }
      list_mots_reponses: {
        Args: {
          p_avant?: string
          p_avant_id?: string
          p_mots?: string
          p_nombre?: number
          p_question: string
          p_recueil: string
        }
        Returns: {
          envoyee_le: string
          id: string
          texte: string
        }[]
      }
      list_only_referent: {
        Args: Record<PropertyKey, never>
        Returns: {
          id: string
          nom: string
        }[]
      }
      list_own_contributions: { Args: { p_demarche?: string }; Returns: Json }
      list_signals: { Args: { p_demarches: Json }; Returns: Json }
      list_similar_organisations: {
        Args: { p_nom: string; p_sigle: string }
        Returns: {
          fictive: boolean
          id: string
          nature: Database["public"]["Enums"]["nature_organisation"]
          nom: string
          sigle: string
          territoire_nom: string
        }[]
      }
      list_synthese_contributions: {
        Args: { p_apres: number; p_limite: number; p_synthese: string }
        Returns: Json
      }
      list_syntheses: {
        Args: { p_demarche: string; p_numero?: number }
        Returns: Json
      }
      load_document: {
        Args: { p_document: string; p_seq: number }
        Returns: Json
      }
      merge_organisations: {
        Args: { p_kept: string; p_merged: string }
        Returns: undefined
      }
      merge_syntheses: {
        Args: { p_cible: string; p_synthese: string }
        Returns: undefined
      }
      moderate: {
        Args: {
          p_contributions: string[]
          p_decision: Database["public"]["Enums"]["decision_moderation"]
          p_demarche: string
          p_message?: string
          p_motif?: Database["public"]["Enums"]["motif_moderation"]
          p_reponses: string[]
        }
        Returns: number
      }
      moderate_piece: {
        Args: {
          p_decision: Database["public"]["Enums"]["decision_moderation"]
          p_message?: string
          p_motif?: Database["public"]["Enums"]["motif_moderation"]
          p_piece: string
        }
        Returns: boolean
      }
      move_college: {
        Args: { p_college: string; p_haut: boolean }
        Returns: undefined
      }
      move_question: {
        Args: { p_question: string; p_rang: number }
        Returns: undefined
      }
      move_theme: {
        Args: { p_haut: boolean; p_theme: string }
        Returns: undefined
      }
      newest_migration: { Args: Record<PropertyKey, never>; Returns: string }
      next_references: {
        Args: { p_annee: number; p_demarche: string; p_nombre: number }
        Returns: {
          rang: number
          reference: string
        }[]
      }
      open_reponse: {
        Args: { p_jeton: string; p_recueil: string }
        Returns: Json
      }
      open_texte_synthese: { Args: { p_synthese: string }; Returns: string }
      plan_dates: { Args: { p: Json; p_demarche: string }; Returns: number }
      plan_etapes: { Args: { p: Json; p_demarche: string }; Returns: number }
      post_resumes: { Args: { p_lundi: string }; Returns: number }
      publish_charte: {
        Args: { p_demarche: string; p_vu: string }
        Returns: number
      }
      publish_synthese: {
        Args: { p_publier: boolean; p_synthese: string }
        Returns: undefined
      }
      read_auto_diagnostic: {
        Args: { p_auto_diagnostic: string }
        Returns: {
          college: string
          college_id: string
          condition: Database["public"]["Enums"]["condition_favorable"]
          ne_sait_pas: number
          note_1: number
          note_2: number
          note_3: number
          note_4: number
          reponses: number
        }[]
      }
      read_calendrier: { Args: { p_jeton: string }; Returns: Json }
      read_invitation: { Args: { p_jeton: string }; Returns: Json }
      read_resultats: { Args: { p_recueil: string }; Returns: Json }
      recall_membre: {
        Args: { p_demarche: string; p_profil: string }
        Returns: undefined
      }
      redact_contribution: {
        Args: {
          p_contribution: string
          p_fichiers?: string[]
          p_mots: string[]
        }
        Returns: undefined
      }
      refuse_demande_mandat: {
        Args: { p_demande: string; p_motif: string }
        Returns: undefined
      }
      remove_from_synthese: {
        Args: { p_contributions: string[]; p_synthese: string }
        Returns: number
      }
      remove_importation: {
        Args: { p_importation: string; p_most?: number }
        Returns: boolean
      }
      remove_synthese: { Args: { p_synthese: string }; Returns: undefined }
      renew_calendrier: { Args: Record<PropertyKey, never>; Returns: string }
      reopen_organisation: {
        Args: { p_organisation: string }
        Returns: undefined
      }
      report_contribution: {
        Args: {
          p_cle?: string
          p_contribution: string
          p_motif: Database["public"]["Enums"]["motif_moderation"]
          p_mots: string
        }
        Returns: undefined
      }
      resend_invitation: {
        Args: { p_expire: string; p_invitation: string; p_jeton_hash: string }
        Returns: undefined
      }
      restore_instance: {
        Args: {
          p_demarche: string
          p_instance: Json
          p_jalons: string[]
          p_organisations: string[]
        }
        Returns: undefined
      }
      retry_courrier: { Args: { p_courrier: string }; Returns: undefined }
      review_document_rights: { Args: { p_held: Json }; Returns: Json }
      save_document_texts: { Args: { p_rows: Json }; Returns: undefined }
      save_document_version: {
        Args: {
          p_auteurs: Json
          p_contenu: Json
          p_document: string
          p_genre: string
          p_images: Json
          p_mots: number
          p_nom: string
          p_person: string
          p_previous: number
          p_seq: number
          p_vecteur: string
        }
        Returns: Json
      }
      save_perimetre: { Args: { p: Json; p_demarche: string }; Returns: string }
      save_reponse: {
        Args: {
          p_envoyer: boolean
          p_jeton: string
          p_recueil: string
          p_saisie: Json
        }
        Returns: Json
      }
      save_saisies: { Args: { p: Json; p_demarche: string }; Returns: Json }
      send_contribution: { Args: { p_contribution: string }; Returns: string }
      send_invitations: { Args: { p_lot: string }; Returns: Json }
      set_administrateur: {
        Args: { p_adresse: string; p_nomme: boolean }
        Returns: boolean
      }
      settle_courrier: {
        Args: {
          p_attente: number
          p_courrier: string
          p_erreur: string
          p_essai: number
          p_issue: string
        }
        Returns: undefined
      }
      sign_charte: {
        Args: { p_organisation: string; p_version: string }
        Returns: string
      }
      split_synthese: {
        Args: { p_contributions: string[]; p_synthese: string; p_titre: string }
        Returns: number
      }
      undo_geste_synthese: { Args: { p_geste: string }; Returns: undefined }
      unsubscribe: {
        Args: { p_portee: string; p_profil: string }
        Returns: boolean
      }
      update_contribution: {
        Args: { p: Json; p_contribution: string; p_vu: string }
        Returns: undefined
      }
      update_synthese: {
        Args: {
          p_essentiel: string
          p_synthese: string
          p_titre: string
          p_vu: string
        }
        Returns: undefined
      }
      withdraw_contribution: {
        Args: { p_back?: boolean; p_contribution: string }
        Returns: undefined
      }
      withdraw_signature: { Args: { p_signature: string }; Returns: undefined }
      write_brouillon: {
        Args: { p: Json; p_cle: string; p_demarche: string }
        Returns: string
      }
    }
    Enums: {
      condition_favorable:
        | "volonte_politique"
        | "porte_parole"
        | "attentes"
        | "instances_liees"
        | "pilotage_partage"
        | "moyens"
        | "confiance"
        | "appui_exterieur"
        | "bonne_echelle"
        | "visee"
      decision_moderation:
        | "publiee"
        | "rejetee"
        | "restauree"
        | "maintenue"
        | "remise"
        | "caviardee"
        | "piece_retiree"
        | "piece_remise"
      droit_document: "lecture" | "ecriture"
      etat_contribution:
        | "brouillon"
        | "en_attente"
        | "publiee"
        | "rejetee"
        | "retiree"
      etat_demande: "ouverte" | "acceptee" | "refusee"
      etat_demande_mandat: "en_attente" | "acceptee" | "refusee"
      etat_etape: "prevue" | "ouverte" | "close" | "rouverte"
      etat_importation:
        | "recue"
        | "lue"
        | "verifiee"
        | "en_cours"
        | "finie"
        | "en_retrait"
      etat_recueil: "brouillon" | "ouvert" | "clos"
      etat_reponse:
        | "brouillon"
        | "a_confirmer"
        | "en_attente"
        | "publiee"
        | "rejetee"
        | "retiree"
      forme_juridique:
        | "commune"
        | "epci"
        | "departement"
        | "region"
        | "syndicat_mixte"
        | "petr"
        | "collectivite_autre"
        | "etat"
        | "etablissement_public"
        | "gip"
        | "chambre_consulaire"
        | "association"
        | "association_rup"
        | "association_droit_local"
        | "scop"
        | "scic"
        | "cae"
        | "cooperative"
        | "mutuelle"
        | "fondation"
        | "fonds_dotation"
        | "sa"
        | "sas"
        | "sarl"
        | "entreprise_individuelle"
        | "syndicat_professionnel"
        | "collectif"
        | "autre"
      fuseau:
        | "Europe/Paris"
        | "America/Guadeloupe"
        | "America/Martinique"
        | "America/Cayenne"
        | "Indian/Reunion"
        | "Indian/Mayotte"
        | "Pacific/Noumea"
        | "Pacific/Tahiti"
        | "America/Miquelon"
        | "Pacific/Wallis"
        | "America/St_Barthelemy"
        | "America/Marigot"
      genre_avis:
        | "etape_passage"
        | "rencontre_ajoutee"
        | "rencontre_deplacee"
        | "rencontre_annulee"
        | "document_publie"
        | "charte_publiee"
        | "recueil_ouvert"
        | "role_change"
        | "membre_retire"
        | "demande_recue"
        | "demande_acceptee"
        | "demande_refusee"
        | "invitation_acceptee"
        | "mandat_accorde"
        | "mandat_revoque"
        | "mandat_demande"
        | "mandat_refuse"
        | "contribution_moderee"
      genre_document: "texte"
      genre_version: "automatique" | "nommee" | "publiee" | "retablissement"
      geste_synthese:
        | "creation"
        | "ajout"
        | "retrait"
        | "redaction"
        | "fusion"
        | "scission"
        | "publication"
        | "depublication"
        | "suppression"
      langue: "fr" | "en"
      moderation_recueil: "avant" | "apres"
      motif_moderation:
        | "hors_sujet"
        | "propos_interdits"
        | "donnees_personnelles"
        | "doublon"
        | "publicite"
        | "illisible"
        | "autre"
      nature_contribution:
        | "constat"
        | "besoin"
        | "proposition"
        | "argument_pour"
        | "argument_contre"
        | "question"
        | "temoignage"
        | "source"
        | "reponse"
      nature_etape:
        | "diagnostic"
        | "debat"
        | "validation"
        | "mise_en_oeuvre"
        | "evaluation"
      nature_jalon:
        | "atelier"
        | "reunion_publique"
        | "reunion_interne"
        | "consultation"
        | "deliberation"
        | "publication"
        | "echeance"
      nature_organisation:
        | "collectivite"
        | "etat"
        | "etablissement_public"
        | "association"
        | "cooperative"
        | "mutuelle"
        | "fondation"
        | "entreprise_ess"
        | "entreprise"
        | "autre"
      nature_perimetre: "petr" | "pays" | "bassin_de_vie" | "autre"
      nature_question:
        | "courte"
        | "longue"
        | "unique"
        | "multiple"
        | "echelle"
        | "nombre"
        | "commune"
        | "fichier"
        | "consentement"
      nature_recueil: "questionnaire" | "appel" | "constats" | "temoignages"
      nature_territoire: "region" | "departement" | "epci" | "commune"
      niveau_engagement:
        | "information"
        | "consultation"
        | "concertation"
        | "co_construction"
        | "codecision"
      ouverture_recueil: "tous" | "courriel" | "membres" | "colleges"
      pas_preparation:
        | "objet"
        | "territoire"
        | "organisations"
        | "etapes"
        | "instances"
        | "colleges"
        | "visibilite"
      precision_date: "jour" | "mois" | "annee"
      provenance: "en_ligne" | "atelier" | "papier" | "courriel" | "import"
      role_demarche: "observateur" | "contributeur" | "facilitateur" | "porteur"
      role_instance: "decide" | "conseille" | "suit"
      role_mandat: "porte_parole" | "referent"
      rythme_avis: "tout_de_suite" | "chaque_semaine" | "rien"
      sens_critere: "entree" | "sortie"
      type_image: "image/png" | "image/jpeg" | "image/webp" | "image/gif"
      type_piece:
        | "png"
        | "jpeg"
        | "webp"
        | "gif"
        | "pdf"
        | "odt"
        | "docx"
        | "txt"
        | "ods"
        | "xlsx"
        | "csv"
      visibilite: "brouillon" | "membres" | "public"
      visibilite_modele: "privee" | "instance"
    }
    CompositeTypes: {
      [_ in never]: never
    }
  }
}

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">]

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] &
        DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] &
        DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R
      }
      ? R
      : never
    : never

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I
      }
      ? I
      : never
    : never

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema["Tables"]
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends (DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never) = never,
> = DefaultSchemaTableNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U
      }
      ? U
      : never
    : never

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema["Enums"]
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends (DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never) = never,
> = DefaultSchemaEnumNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends (PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never) = never,
> = PublicCompositeTypeNameOrOptions extends {
  schema: keyof DatabaseWithoutInternals
}
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never

export const Constants = {
  public: {
    Enums: {
      condition_favorable: [
        "volonte_politique",
        "porte_parole",
        "attentes",
        "instances_liees",
        "pilotage_partage",
        "moyens",
        "confiance",
        "appui_exterieur",
        "bonne_echelle",
        "visee",
      ],
      decision_moderation: [
        "publiee",
        "rejetee",
        "restauree",
        "maintenue",
        "remise",
        "caviardee",
        "piece_retiree",
        "piece_remise",
      ],
      droit_document: ["lecture", "ecriture"],
      etat_contribution: [
        "brouillon",
        "en_attente",
        "publiee",
        "rejetee",
        "retiree",
      ],
      etat_demande: ["ouverte", "acceptee", "refusee"],
      etat_demande_mandat: ["en_attente", "acceptee", "refusee"],
      etat_etape: ["prevue", "ouverte", "close", "rouverte"],
      etat_importation: [
        "recue",
        "lue",
        "verifiee",
        "en_cours",
        "finie",
        "en_retrait",
      ],
      etat_recueil: ["brouillon", "ouvert", "clos"],
      etat_reponse: [
        "brouillon",
        "a_confirmer",
        "en_attente",
        "publiee",
        "rejetee",
        "retiree",
      ],
      forme_juridique: [
        "commune",
        "epci",
        "departement",
        "region",
        "syndicat_mixte",
        "petr",
        "collectivite_autre",
        "etat",
        "etablissement_public",
        "gip",
        "chambre_consulaire",
        "association",
        "association_rup",
        "association_droit_local",
        "scop",
        "scic",
        "cae",
        "cooperative",
        "mutuelle",
        "fondation",
        "fonds_dotation",
        "sa",
        "sas",
        "sarl",
        "entreprise_individuelle",
        "syndicat_professionnel",
        "collectif",
        "autre",
      ],
      fuseau: [
        "Europe/Paris",
        "America/Guadeloupe",
        "America/Martinique",
        "America/Cayenne",
        "Indian/Reunion",
        "Indian/Mayotte",
        "Pacific/Noumea",
        "Pacific/Tahiti",
        "America/Miquelon",
        "Pacific/Wallis",
        "America/St_Barthelemy",
        "America/Marigot",
      ],
      genre_avis: [
        "etape_passage",
        "rencontre_ajoutee",
        "rencontre_deplacee",
        "rencontre_annulee",
        "document_publie",
        "charte_publiee",
        "recueil_ouvert",
        "role_change",
        "membre_retire",
        "demande_recue",
        "demande_acceptee",
        "demande_refusee",
        "invitation_acceptee",
        "mandat_accorde",
        "mandat_revoque",
        "mandat_demande",
        "mandat_refuse",
        "contribution_moderee",
      ],
      genre_document: ["texte"],
      genre_version: ["automatique", "nommee", "publiee", "retablissement"],
      geste_synthese: [
        "creation",
        "ajout",
        "retrait",
        "redaction",
        "fusion",
        "scission",
        "publication",
        "depublication",
        "suppression",
      ],
      langue: ["fr", "en"],
      moderation_recueil: ["avant", "apres"],
      motif_moderation: [
        "hors_sujet",
        "propos_interdits",
        "donnees_personnelles",
        "doublon",
        "publicite",
        "illisible",
        "autre",
      ],
      nature_contribution: [
        "constat",
        "besoin",
        "proposition",
        "argument_pour",
        "argument_contre",
        "question",
        "temoignage",
        "source",
        "reponse",
      ],
      nature_etape: [
        "diagnostic",
        "debat",
        "validation",
        "mise_en_oeuvre",
        "evaluation",
      ],
      nature_jalon: [
        "atelier",
        "reunion_publique",
        "reunion_interne",
        "consultation",
        "deliberation",
        "publication",
        "echeance",
      ],
      nature_organisation: [
        "collectivite",
        "etat",
        "etablissement_public",
        "association",
        "cooperative",
        "mutuelle",
        "fondation",
        "entreprise_ess",
        "entreprise",
        "autre",
      ],
      nature_perimetre: ["petr", "pays", "bassin_de_vie", "autre"],
      nature_question: [
        "courte",
        "longue",
        "unique",
        "multiple",
        "echelle",
        "nombre",
        "commune",
        "fichier",
        "consentement",
      ],
      nature_recueil: ["questionnaire", "appel", "constats", "temoignages"],
      nature_territoire: ["region", "departement", "epci", "commune"],
      niveau_engagement: [
        "information",
        "consultation",
        "concertation",
        "co_construction",
        "codecision",
      ],
      ouverture_recueil: ["tous", "courriel", "membres", "colleges"],
      pas_preparation: [
        "objet",
        "territoire",
        "organisations",
        "etapes",
        "instances",
        "colleges",
        "visibilite",
      ],
      precision_date: ["jour", "mois", "annee"],
      provenance: ["en_ligne", "atelier", "papier", "courriel", "import"],
      role_demarche: ["observateur", "contributeur", "facilitateur", "porteur"],
      role_instance: ["decide", "conseille", "suit"],
      role_mandat: ["porte_parole", "referent"],
      rythme_avis: ["tout_de_suite", "chaque_semaine", "rien"],
      sens_critere: ["entree", "sortie"],
      type_image: ["image/png", "image/jpeg", "image/webp", "image/gif"],
      type_piece: [
        "png",
        "jpeg",
        "webp",
        "gif",
        "pdf",
        "odt",
        "docx",
        "txt",
        "ods",
        "xlsx",
        "csv",
      ],
      visibilite: ["brouillon", "membres", "public"],
      visibilite_modele: ["privee", "instance"],
    },
  },
} as const
